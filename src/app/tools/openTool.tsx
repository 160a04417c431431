import type { i18n } from 'i18next'
import type { MouseEvent } from 'react'
import { createRoot } from 'react-dom/client'
import type { FollowHash } from '#app/readout/useJumps.ts'
import { returnTo } from '#browser/returnTo.ts'
import { saveFile } from '#browser/saveFile.ts'
import { calendarDaysOf } from '#domain/exporting/calendarEvent.ts'
import type { Readout } from '#domain/readout.ts'
import type { CitedPassage } from '#features/passages/PassageOffer.tsx'
import { I18nContext } from '#i18n/useTranslation.ts'
import { addToolWords } from './addToolWords.ts'
import { calendarFile } from './exportContacts.ts'
import { openOther } from './openOther.ts'
import { ToolDialog } from './ToolDialog.tsx'

/** What a reader may ask for: to cite a quotation, by its id, or other words of the text, to export, to put one contact into a calendar, or to see the agenda. */
export type Tool =
  | { kind: 'cite'; cited: string | CitedPassage }
  | { kind: 'export' }
  | { kind: 'calendar'; contact: string }
  | { kind: 'agenda'; onLink: FollowHash }

/** Where the dialogs stand: after the application, in a place of their own. */
const PLACE = 'shell:tool'

/** Opens a tool of a readout in the language of the interface; once it is closed the focus goes back to `opener`. */
export async function openTool(tool: Tool, readout: Readout, i18n: i18n, opener: Element | null): Promise<void> {
  const loadingTwin = tool.kind === 'agenda' ? null : openOther(readout)
  const [twin] = await Promise.all([loadingTwin, addToolWords(i18n)])
  if (tool.kind === 'calendar' && saveContact(tool.contact, readout, i18n)) return
  document.getElementById(PLACE)?.remove()
  const place = document.createElement('div')
  place.id = PLACE
  place.lang = i18n.language
  document.body.append(place)
  const root = createRoot(place)
  const end = () => {
    // First out of the page: as long as a dialog is open, nothing outside it takes the focus.
    place.remove()
    root.unmount()
  }
  const handleClose = () => {
    end()
    returnTo(opener)
  }
  const handleFollow = (event: MouseEvent) => {
    if (tool.kind === 'agenda' && tool.onLink(event, opener)) end()
  }
  root.render(
    <I18nContext value={i18n}>
      <ToolDialog tool={tool} readout={readout} twin={twin} onFollow={handleFollow} onClose={handleClose} />
    </I18nContext>,
  )
}

/** Saves one contact as a calendar; `false` where no day of it is known, which is for the dialog to say. */
function saveContact(id: string, readout: Readout, { t }: i18n): boolean {
  const contact = readout.contacts.find((each) => each.id === id)
  if (contact === undefined || calendarDaysOf(contact) === null) return false
  saveFile(calendarFile([id], { readout, now: new Date(), t }))
  return true
}
