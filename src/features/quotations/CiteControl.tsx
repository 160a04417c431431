import { Icon } from '#ui/Icon.tsx'
import styles from './QuotationItem.module.css'

/** Opens the dialog that writes a quotation down with its source; the focus is to come back to `opener`. */
export function CiteControl({ label, onCite }: { label: string; onCite: (opener: Element) => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={styles.control}
      onClick={({ currentTarget }) => onCite(currentTarget)}
    >
      <Icon name="message-square-quote" />
    </button>
  )
}
