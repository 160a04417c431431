import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#ui/Icon.tsx'
import styles from './TopicTag.module.css'

type Props = {
  id: string
  name: string
  /** How many paragraphs mention the topic. */
  count: number
  isPressed: boolean
  onToggle: (topic: string) => void
}

/** One topic of the filter: pressed it is filled and ticked, and nothing in it moves. */
export const TopicTag = memo(function TopicTag({ id, name, count, isPressed, onToggle }: Props) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      data-scripted-only
      className={styles.tag}
      aria-label={`${name}, ${t('topics.tag.count', { count })}`}
      aria-pressed={isPressed}
      onClick={() => onToggle(id)}
    >
      <span>{name}</span> <Icon name="check" size={15} className={styles.tick} />
      <span className={styles.count}>{count}</span>
    </button>
  )
})
