import { memo, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '#app/shell/Panel.tsx'
import { watchReading } from '#browser/watchReading.ts'
import { countMentions } from '#domain/filter.ts'
import type { Readout, Section } from '#domain/readout.ts'
import { Contents } from '#features/contents/Contents.tsx'
import { TopicFilter } from '#features/topics/TopicFilter.tsx'
import styles from './columns.module.css'
import type { ViewInUrl } from './useView.ts'

/** Sections and topics. */
export function LeftColumn({ readout, viewInUrl }: { readout: Readout; viewInUrl: ViewInUrl }) {
  const { t } = useTranslation()
  const { view, onToggleTopic, onMatch, onClear } = viewInUrl
  const counts = useMemo(() => countMentions(readout), [readout])
  return (
    <aside aria-label={t('app.columns.left')} className={styles.left}>
      <ContentsPanel sections={readout.sections} />
      <Panel id="panel:topics" title={t('app.panel.topics')}>
        <TopicFilter
          groups={readout.topics}
          counts={counts}
          view={view}
          onToggle={onToggleTopic}
          onMatch={onMatch}
          onClear={onClear}
        />
      </Panel>
    </aside>
  )
}

/** Apart, so that scrolling draws nothing but the list of sections anew. */
const ContentsPanel = memo(function ContentsPanel({ sections }: { sections: Section[] }) {
  const { t } = useTranslation()
  const [current, setCurrent] = useState<string | null>(sections[0]?.id ?? null)
  useEffect(
    () =>
      watchReading(
        sections.map(({ id }) => id),
        setCurrent,
      ),
    [sections],
  )
  return (
    <Panel id="panel:sections" title={t('app.panel.sections')}>
      <Contents sections={sections} current={current} />
    </Panel>
  )
})
