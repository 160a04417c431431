import styles from './HandCopy.module.css'

type Props = {
  /** Says why the text is there. */
  label: string
  text: string
  /** Where it stands and on what ground. */
  className: string | undefined
}

/** A text to copy by hand, focused and selected, for where the clipboard refuses. */
export function HandCopy({ label, text, className }: Props) {
  return (
    <label className={`${styles.label} ${className}`}>
      {label}
      <textarea readOnly rows={3} value={text} ref={select} className={styles.text} />
    </label>
  )
}

/** Stable, so that it is called once: a reader who has selected a part of the text keeps it. */
function select(field: HTMLTextAreaElement | null) {
  field?.focus({ preventScroll: true })
  field?.select()
}
