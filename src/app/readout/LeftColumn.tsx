import { memo, useEffect, useMemo, useState } from 'react'
import { Panel } from '#app/shell/Panel.tsx'
import { watchReading } from '#browser/watchReading.ts'
import { type Filtered, findMentions } from '#domain/filter.ts'
import type { Readout, Section } from '#domain/readout.ts'
import { Contents } from '#features/contents/Contents.tsx'
import { TopicFilter } from '#features/topics/TopicFilter.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './columns.module.css'
import type { ViewInUrl } from './useView.ts'

type Props = { readout: Readout; viewInUrl: ViewInUrl; filtered: Filtered; onJump: (id: string) => void }

/** Sections and topics. */
export function LeftColumn({ readout, viewInUrl, filtered, onJump }: Props) {
  const { t } = useTranslation()
  const { view, onToggleTopic, onMatch, onClear } = viewInUrl
  const places = useMemo(() => findMentions(readout), [readout])
  return (
    <aside aria-label={t('app.columns.left')} className={styles.left}>
      <ContentsPanel sections={readout.sections} />
      <Panel id="panel:topics" title={t('app.panel.topics')}>
        <TopicFilter
          groups={readout.topics}
          places={places}
          view={view}
          onToggle={onToggleTopic}
          onMatch={onMatch}
          onClear={onClear}
        />
        {filtered.isFiltering && <ShowMatches paragraphs={filtered.paragraphs} onJump={onJump} />}
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

/** In the sheet, which covers the text: how much matches, and the way to it. */
function ShowMatches({ paragraphs, onJump }: { paragraphs: Set<string>; onJump: (id: string) => void }) {
  const { t } = useTranslation()
  const [first] = paragraphs
  if (first === undefined) return null
  return (
    <button type="button" className={styles.show} onClick={() => onJump(first)}>
      {t('topics.show.label', { count: paragraphs.size })}
    </button>
  )
}
