import { type MouseEvent, useMemo } from 'react'
import { copyText } from '#browser/copyText.ts'
import { printPage } from '#browser/printPage.ts'
import { saveFile } from '#browser/saveFile.ts'
import type { Readout } from '#domain/readout.ts'
import { CitingDialog } from '#features/citing/CitingDialog.tsx'
import { ExportDialog } from '#features/exporting/ExportDialog.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { AgendaTool } from './AgendaTool.tsx'
import { citationOf, passageCitationOf } from './citationOf.ts'
import { calendarFile, exportedContacts } from './exportContacts.ts'
import { exportQuotations } from './exportQuotations.ts'
import type { Tool } from './openTool.tsx'

type Props = {
  tool: Tool
  readout: Readout
  /** The same readout in the other language, where that could be loaded. */
  twin: Readout | null
  /** Called with the press of a link to a hash. */
  onFollow: (event: MouseEvent) => void
  onClose: () => void
}

/** The dialog of a tool, with what it shows and saves. */
export function ToolDialog({ tool, readout, twin, onFollow, onClose }: Props) {
  const { t } = useTranslation()
  const now = useMemo(() => new Date(), [])
  const handlers = { copy: copyText, save: saveFile, onClose }
  if (tool.kind === 'agenda') return <AgendaTool readout={readout} onFollow={onFollow} onClose={onClose} />
  if (tool.kind === 'cite') {
    const { cited } = tool
    if (typeof cited !== 'string') {
      const citation = passageCitationOf({ readout, passage: cited, now, t })
      return <CitingDialog name={t('citing.passage.name')} citation={citation} missing={null} {...handlers} />
    }
    const quotation = readout.quotations.find(({ id }) => id === cited)
    if (quotation === undefined) return null
    const citation = citationOf({ readout, twin, quotation, now, t })
    const name = t(`quotations.name.${quotation.mode}`, { label: quotation.label })
    const missing = citation === null ? 'original' : citation.translation === null ? 'translation' : null
    return <CitingDialog name={name} citation={citation} missing={missing} {...handlers} />
  }
  return (
    <ExportDialog
      contacts={exportedContacts(readout, t)}
      chosen={tool.kind === 'calendar' ? tool.contact : null}
      isOneLanguage={twin === null}
      quotationsAs={(form) => exportQuotations(form, { readout, twin, now, t })}
      calendarOf={(contacts) => calendarFile(contacts, { readout, now, t })}
      save={saveFile}
      print={printPage}
      onClose={onClose}
    />
  )
}
