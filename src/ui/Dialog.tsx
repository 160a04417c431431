import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'
import { Icon } from './Icon.tsx'

type Props = {
  title: string
  closeLabel: string
  /** Whether it may take the width that a table needs. */
  isWide?: boolean
  /** Called once it is closed, in whatever way. */
  onClose: () => void
  children: ReactNode
}

/** A modal dialog that is open as long as it is drawn; the focus begins at the chosen option, else at the first control. */
export function Dialog({ title, closeLabel, isWide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open) return
    element.showModal()
    const first = element.querySelector<HTMLElement>('input:checked') ?? element.querySelector<HTMLElement>('button')
    first?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-labelledby={titleId}
      className={styles.dialog}
      data-wide={isWide || undefined}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          <Icon name="x" size={18} />
        </button>
      </div>
      {children}
    </dialog>
  )
}
