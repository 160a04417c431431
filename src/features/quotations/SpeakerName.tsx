import type { Quotation } from '#domain/readout.ts'
import styles from './SpeakerName.module.css'

/** Asked who said a quotation, by its id; the focus is to come back to `opener`. */
export type AskSpeaker = (quotation: string, opener: HTMLElement) => void

/** Who said it, up to the comma before the source; a control once there is something that answers, of the very size that the text has. */
export function SpeakerName({ quotation, onAsk }: { quotation: Quotation; onAsk: AskSpeaker | undefined }) {
  const { id, speaker } = quotation
  const words = `${speaker},`
  return onAsk ? (
    <button
      type="button"
      className={styles.name}
      aria-label={speaker}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => onAsk(id, currentTarget)}
    >
      {words}
    </button>
  ) : (
    words
  )
}
