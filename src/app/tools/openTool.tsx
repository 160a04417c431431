import type { i18n } from 'i18next'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { returnTo } from '#browser/returnTo.ts'
import { saveFile } from '#browser/saveFile.ts'
import type { Lang } from '#content/schema/text.ts'
import { calendarDaysOf } from '#domain/exporting/calendarEvent.ts'
import type { Readout } from '#domain/readout.ts'
import type { CitedPassage } from '#features/passages/PassageOffer.tsx'
import type { ToolDictionary } from '#i18n/dictionary.ts'
import { calendarFile } from './exportContacts.ts'
import { loadTwin } from './loadTwin.ts'
import { ToolDialog } from './ToolDialog.tsx'

/** What a reader may ask for: to cite a quotation, by its id, or other words of the text, to export, or to put one contact into a calendar. */
export type Tool =
  | { kind: 'cite'; cited: string | CitedPassage }
  | { kind: 'export' }
  | { kind: 'calendar'; contact: string }

const DICTIONARIES: Record<Lang, () => Promise<{ default: ToolDictionary }>> = {
  ru: () => import('#i18n/tools.ru.json'),
  en: () => import('#i18n/tools.en.json'),
}

/** Where the dialogs stand: after the application, in a place of their own. */
const PLACE = 'shell:tool'

/** Opens a tool of a readout in the language of the interface; once it is closed the focus goes back to `opener`. */
export async function openTool(tool: Tool, readout: Readout, i18n: i18n, opener: Element | null): Promise<void> {
  const [{ default: dictionary }, twin] = await Promise.all([DICTIONARIES[readout.lang](), loadTwin(readout)])
  i18n.addResourceBundle(i18n.language, 'translation', dictionary, true)
  if (tool.kind === 'calendar' && saveContact(tool.contact, readout, i18n)) return
  document.getElementById(PLACE)?.remove()
  const place = document.createElement('div')
  place.id = PLACE
  place.lang = i18n.language
  document.body.append(place)
  const root = createRoot(place)
  const handleClose = () => {
    root.unmount()
    place.remove()
    returnTo(opener)
  }
  root.render(
    <I18nextProvider i18n={i18n}>
      <ToolDialog tool={tool} readout={readout} twin={twin} onClose={handleClose} />
    </I18nextProvider>,
  )
}

/** Saves one contact as a calendar; `false` where no day of it is known, which is for the dialog to say. */
function saveContact(id: string, readout: Readout, { t }: i18n): boolean {
  const contact = readout.contacts.find((each) => each.id === id)
  if (contact === undefined || calendarDaysOf(contact) === null) return false
  saveFile(calendarFile([id], { readout, now: new Date(), t }))
  return true
}
