import { Check, Copy, Link2 } from 'lucide-react'
import { useState } from 'react'
import styles from './CopyControl.module.css'

type Props = {
  kind: 'text' | 'link'
  /** What goes to the clipboard; asked for when it is needed. */
  text: () => string
  label: string
  /** Said once the copy is made. */
  doneLabel: string
  /** Stands before the text to copy by hand where the clipboard refuses. */
  failedLabel: string
  copy: (text: string) => Promise<boolean>
}

/** Copies a text and says that it did; where the clipboard refuses, the text is shown, selected, to be copied by hand. */
export function CopyControl({ kind, text, label, doneLabel, failedLabel, copy }: Props) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle')
  const Icon = state === 'done' ? Check : kind === 'link' ? Link2 : Copy
  const handleClick = async () => setState((await copy(text())) ? 'done' : 'failed')
  return (
    <span className={styles.root}>
      <button
        type="button"
        className={styles.control}
        aria-label={label}
        title={label}
        onClick={handleClick}
        onBlur={() => setState('idle')}
      >
        <Icon aria-hidden size={16} />
      </button>
      <span role="status" className={styles.status}>
        {state === 'done' && <span className={styles.done}>{doneLabel}</span>}
        {state === 'failed' && (
          <label className={styles.failed}>
            {failedLabel}
            <input readOnly value={text()} ref={(input) => input?.select()} />
          </label>
        )}
      </span>
    </span>
  )
}
