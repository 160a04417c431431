import { memo, useRef } from 'react'
import type { MentionPlace } from '#domain/filter.ts'
import type { TopicGroup } from '#domain/readout.ts'
import type { View } from '#domain/view.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { MatchSwitch } from './MatchSwitch.tsx'
import styles from './TopicFilter.module.css'
import { TopicPlaces } from './TopicPlaces.tsx'
import { TopicTag } from './TopicTag.tsx'

const NONE: MentionPlace[] = []

type Props = {
  groups: TopicGroup[]
  /** The paragraphs that mention each topic, by topic id. */
  places: Map<string, MentionPlace[]>
  view: View
  onToggle: (topic: string) => void
  onMatch: (match: View['match']) => void
  onClear: () => void
}

/** The topics under the headings of their groups, each a switch of the filter. `onToggle` must be stable. */
export const TopicFilter = memo(function TopicFilter({ groups, places, view, onToggle, onMatch, onClear }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const handleClear = () => {
    // The control goes away with what it clears; the focus must not go with it.
    root.current?.focus({ preventScroll: true })
    onClear()
  }
  const chosen = new Set(view.topics)
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <FilterHead view={view} onMatch={onMatch} onClear={handleClear} />
      {groups.map((group) => (
        <div key={group.id} className={styles.group}>
          <h3 className={styles.heading}>{group.name}</h3>
          <ul aria-label={group.name} className={styles.list}>
            {group.topics.map((topic) => (
              <li key={topic.id}>
                <TopicTag
                  id={topic.id}
                  name={topic.name}
                  places={places.get(topic.id) ?? NONE}
                  isPressed={chosen.has(topic.id)}
                  onToggle={onToggle}
                />
                <TopicPlaces topic={topic} places={places.get(topic.id) ?? NONE} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
})

/** One line of a fixed height, so that the first choice moves nothing below it. */
function FilterHead({ view, onMatch, onClear }: Pick<Props, 'view' | 'onMatch' | 'onClear'>) {
  const { t } = useTranslation()
  const count = view.topics.length
  const hint = count === 0 ? t('topics.hint.choose') : t('topics.hint.chosen', { count })
  return (
    <div className={styles.head}>
      {count > 1 ? <MatchSwitch match={view.match} onMatch={onMatch} /> : <span className={styles.hint}>{hint}</span>}
      {count > 0 && (
        <button type="button" className={styles.clear} onClick={onClear}>
          {t('topics.clear.label')} <VisuallyHidden>{t('topics.clear.object')}</VisuallyHidden>
        </button>
      )}
    </div>
  )
}
