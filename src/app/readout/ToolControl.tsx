import { useSettled } from '#ui/settled.ts'
import styles from './ToolControl.module.css'

type Props = { label: string; onOpen: (opener: Element) => void }

/** At the foot of a panel: opens a tool that is fetched when it is asked for. */
export function ToolControl({ label, onOpen }: Props) {
  if (!useSettled()) return <span className={styles.control} />
  return (
    <button type="button" className={styles.control} onClick={({ currentTarget }) => onOpen(currentTarget)}>
      {label}
    </button>
  )
}
