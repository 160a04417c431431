import type { ReactNode } from 'react'
import styles from './Card.module.css'
import { Icon } from './Icon.tsx'

type Props = {
  id: string
  title: ReactNode
  closeLabel: string
  children: ReactNode
}

/**
 * A card like `Card`, for what is fetched on demand and opens by script. It is a module of its own: were that one shared, the
 * bundler would cut the first script in two.
 */
export function LaterCard({ id, title, closeLabel, children }: Props) {
  const titleId = `${id}-title`
  return (
    <div id={id} popover="auto" role="dialog" aria-labelledby={titleId} className={styles.card}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
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
