import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '#browser/copyText.ts'
import { saveFile } from '#browser/saveFile.ts'
import type { Readout } from '#domain/readout.ts'
import { CitingDialog } from '#features/citing/CitingDialog.tsx'
import { ExportDialog } from '#features/exporting/ExportDialog.tsx'
import { citationOf } from './citationOf.ts'
import { calendarFile, exportedContacts } from './exportContacts.ts'
import { exportQuotations } from './exportQuotations.ts'
import type { Tool } from './openTool.tsx'

type Props = {
  tool: Tool
  readout: Readout
  /** The same readout in the other language, where that could be loaded. */
  twin: Readout | null
  onClose: () => void
}

/** The dialog of a tool, with what it shows and saves. */
export function ToolDialog({ tool, readout, twin, onClose }: Props) {
  const { t } = useTranslation()
  const now = useMemo(() => new Date(), [])
  if (tool.kind === 'cite') {
    const quotation = readout.quotations.find(({ id }) => id === tool.quotation)
    if (quotation === undefined) return null
    return (
      <CitingDialog
        name={t(`quotations.name.${quotation.mode}`, { label: quotation.label })}
        citation={citationOf({ readout, twin, quotation, now, t })}
        copy={copyText}
        save={saveFile}
        onClose={onClose}
      />
    )
  }
  return (
    <ExportDialog
      contacts={exportedContacts(readout, t)}
      chosen={tool.kind === 'calendar' ? tool.contact : null}
      isOneLanguage={twin === null}
      quotationsAs={(form) => exportQuotations(form, { readout, twin, now, t })}
      calendarOf={(contacts) => calendarFile(contacts, { readout, now, t })}
      save={saveFile}
      onClose={onClose}
    />
  )
}
