import { Icon } from '#ui/Icon.tsx'
import styles from './TopicSwitch.module.css'

type Props = { name: string; isPressed: boolean; isMatch: boolean; onToggle: () => void }

/** The name of a topic, which is also its switch of the filter; the tick has its room from the start. */
export function TopicSwitch({ name, isPressed, isMatch, onToggle }: Props) {
  return (
    <button
      type="button"
      className={styles.topic}
      aria-pressed={isPressed}
      data-match={isMatch ? undefined : 'false'}
      onClick={onToggle}
    >
      {name}
      <Icon name="check" size={14} className={styles.tick} />
    </button>
  )
}
