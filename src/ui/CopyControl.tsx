import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import styles from './CopyControl.module.css'
import { HandCopy } from './HandCopy.tsx'
import { Icon } from './Icon.tsx'
import { useSettled } from './settled.ts'
import { useCopying } from './useCopying.ts'

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

/**
 * Copies a text and says that it did; where the clipboard refuses, the text is shown, selected, to be copied by hand.
 * `ready`: in use, so that the live region is there before it has something to say; a page has too many of these
 * controls to carry a region for each all the time.
 */
export function CopyControl({ kind, text, label, doneLabel, failedLabel, copy }: Props) {
  const isSettled = useSettled()
  const [state, setState] = useCopying()
  const control = useRef<HTMLButtonElement>(null)
  const icon = state === 'done' ? 'check' : kind === 'link' ? 'link-2' : 'copy'

  const prepare = () => setState((current) => (current === 'idle' ? 'ready' : current))
  const handleClick = async () => {
    // Said anew at every copy.
    setState('ready')
    setState((await copy(text())) ? 'done' : 'failed')
  }
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setState('idle')
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || state !== 'failed') return
    // A card around the control stays open.
    event.preventDefault()
    setState('ready')
    control.current?.focus()
  }

  // Its place is kept, so that nothing moves when it comes.
  if (!isSettled) return <span className={styles.root} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what comes up from the control and the text within
    <span
      className={styles.root}
      onBlur={handleBlur}
      onFocus={prepare}
      onPointerDown={prepare}
      onKeyDown={handleKeyDown}
    >
      <button
        ref={control}
        type="button"
        className={styles.control}
        data-done={state === 'done' || undefined}
        aria-label={label}
        title={label}
        onClick={handleClick}
      >
        <Icon name={icon} />
      </button>
      {state !== 'idle' && (
        <span role="status" className={styles.said}>
          {state === 'done' && doneLabel}
        </span>
      )}
      {state === 'failed' && <HandCopy label={failedLabel} text={text()} className={styles.byHand} />}
    </span>
  )
}
