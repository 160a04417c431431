import type { ReactNode } from 'react'
import styles from './Card.module.css'
import { Icon } from './Icon.tsx'

type Props = {
  /** The id that the control opens it by (`popoverTarget`). */
  id: string
  title: string
  closeLabel: string
  children: ReactNode
}

/** A native popover beside the control that opened it; a sheet at the foot of a narrow screen. */
export function Card({ id, title, closeLabel, children }: Props) {
  return (
    <div id={id} popover="auto" role="dialog" aria-label={title} className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className={styles.close}
          aria-label={closeLabel}
        >
          <Icon name="x" size={18} />
        </button>
      </div>
      {children}
    </div>
  )
}
