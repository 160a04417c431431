import { Check } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
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
    <button type="button" className={styles.tag} aria-pressed={isPressed} onClick={() => onToggle(id)}>
      <span>{name}</span>
      <Check aria-hidden size={15} strokeWidth={2.5} className={styles.tick} />
      <span aria-hidden className={styles.count}>
        {count}
      </span>
      <VisuallyHidden>, {t('topics.tag.count', { count })}</VisuallyHidden>
    </button>
  )
})
