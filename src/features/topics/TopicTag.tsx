import { memo } from 'react'
import type { MentionPlace } from '#domain/filter.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSettled } from '#ui/settled.ts'
import styles from './TopicTag.module.css'

type Props = {
  id: string
  name: string
  /** The paragraphs that mention the topic. */
  places: MentionPlace[]
  isPressed: boolean
  onToggle: (topic: string) => void
}

/** One topic of the filter: pressed it is filled and ticked, and nothing in it moves. */
export const TopicTag = memo(function TopicTag({ id, name, places, isPressed, onToggle }: Props) {
  const { t } = useTranslation()
  const isSettled = useSettled()
  return (
    <button
      type="button"
      data-scripted-only
      // By them index.html's own script answers a press that comes before this one can.
      data-paragraphs={places.map((place) => place.id).join(' ')}
      className={styles.tag}
      aria-label={`${name}, ${t('topics.tag.count', { count: places.length })}`}
      aria-pressed={isPressed}
      onClick={() => onToggle(id)}
    >
      <span>{name}</span> {(isPressed || isSettled) && <Icon name="check" size={14} className={styles.tick} />}
      <span className={styles.count}>{places.length}</span>
    </button>
  )
})
