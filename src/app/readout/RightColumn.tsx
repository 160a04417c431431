import { memo, startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import { Panel } from '#app/shell/Panel.tsx'
import type { Tools } from '#app/tools/useTools.ts'
import { copyText } from '#browser/copyText.ts'
import type { Filtered } from '#domain/filter.ts'
import type { Readout } from '#domain/readout.ts'
import type { View } from '#domain/view.ts'
import { QuotationList } from '#features/quotations/QuotationList.tsx'
import type { AskSpeaker } from '#features/quotations/SpeakerName.tsx'
import { Timeline } from '#features/timeline/Timeline.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './columns.module.css'
import { indexReadout } from './indexReadout.ts'
import { permalinkOf } from './permalink.ts'
import { ToolControl } from './ToolControl.tsx'
import type { Arrival } from './useArrival.ts'
import { useCitation } from './useCitation.ts'
import type { FollowHash } from './useJumps.ts'

type Props = {
  readout: Readout
  view: View
  filtered: Filtered
  arrival: Arrival
  onToggleSpeaker: (party: string) => void
  onLink: FollowHash
  tools: Tools
  onAskSpeaker: AskSpeaker | undefined
}

/** Contacts and quotations. */
export const RightColumn = memo(function RightColumn(props: Props) {
  const { readout, view, filtered, arrival, onToggleSpeaker, onLink, tools, onAskSpeaker } = props
  const { t } = useTranslation()
  const now = useNow()
  const permalink = useCallback((id: string) => permalinkOf(readout, id), [readout])
  const { topicNames, paragraphNumbers, relationOf, speakers } = useMemo(() => indexReadout(readout), [readout])
  const cite = useCitation(readout)
  return (
    <aside aria-label={t('app.columns.right')} className={styles.right}>
      <Panel id="panel:contacts" title={t('app.panel.contacts')}>
        <Timeline
          contacts={readout.contacts}
          thisContact={readout.contact}
          filtered={filtered}
          now={now}
          topicNames={topicNames}
          paragraphNumbers={paragraphNumbers}
          showEarlier={arrival.showEarlier}
          onShowEarlier={arrival.onShowEarlier}
          showLater={arrival.showLater}
          onShowLater={arrival.onShowLater}
          permalink={permalink}
          copy={copyText}
          onCalendar={tools.onCalendar}
        />
        <ToolControl label={t('app.agenda.label')} onOpen={(opener) => tools.onAgenda(opener, onLink)} />
        <ToolControl label={t('export.label')} onOpen={tools.onExport} />
      </Panel>
      <Panel id="panel:quotations" title={t('app.panel.quotations')}>
        <QuotationList
          quotations={readout.quotations}
          filtered={filtered}
          only={view.only}
          relationOf={relationOf}
          speakers={speakers}
          by={view.by}
          onToggleSpeaker={onToggleSpeaker}
          isTranslation={readout.lang !== readout.original}
          permalink={permalink}
          copyTextOf={cite}
          copy={copyText}
          onCite={tools.onCite}
          onAskSpeaker={onAskSpeaker}
        />
        <ToolControl label={t('export.label')} onOpen={tools.onExport} />
      </Panel>
    </aside>
  )
})

/** The reader's clock, known only in the browser: `null` in the first drawing. */
function useNow(): Date | null {
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => startTransition(() => setNow(new Date())), [])
  return now
}
