import { useCallback, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { indexReadout } from '#app/readout/indexReadout.ts'
import { permalinkOf } from '#app/readout/permalink.ts'
import type { Tools } from '#app/tools/useTools.ts'
import { copyText } from '#browser/copyText.ts'
import { elementOf } from '#browser/elementOf.ts'
import type { Readout } from '#domain/readout.ts'
import { TwinEndnotes } from '#features/quotations/TwinEndnotes.tsx'
import { TwinTimeline } from '#features/timeline/TwinTimeline.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'

type Props = { readout: Readout; onCalendar: Tools['onCalendar'] }

/** What a sheet with both languages has besides the text: endnotes and contacts in the other one, each under the page's own. */
export function PrintedTwin({ readout, onCalendar }: Props) {
  const { t } = useTranslation()
  const now = useMemo(() => new Date(), [])
  const permalink = useCallback((id: string) => permalinkOf(readout, id), [readout])
  const { topicNames, paragraphNumbers } = useMemo(() => indexReadout(readout), [readout])
  const { lang, quotations, contacts, contact } = readout
  const notes = elementOf('panel:quotations')
  const timeline = elementOf('panel:contacts')
  return (
    <>
      {notes &&
        createPortal(
          <TwinEndnotes title={t('app.panel.quotations')} quotations={quotations} lang={lang} permalink={permalink} />,
          notes,
        )}
      {timeline &&
        createPortal(
          <TwinTimeline
            title={t('app.panel.contacts')}
            lang={lang}
            contacts={contacts}
            thisContact={contact}
            now={now}
            topicNames={topicNames}
            paragraphNumbers={paragraphNumbers}
            permalink={permalink}
            copy={copyText}
            onCalendar={onCalendar}
          />,
          timeline,
        )}
    </>
  )
}
