import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './ParagraphMarks.module.css'

/** `number`: of the paragraph. `opener` was pressed. */
type Props = { number: number; count: number; onOpen: (opener: HTMLElement) => void }

/** The way to the marks of a paragraph without a pointer: seen when it has the focus. */
export function ParagraphMarks({ number, count, onOpen }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <button
      type="button"
      lang={i18n.language}
      className={styles.control}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => onOpen(currentTarget)}
    >
      {t('marks.paragraph.control', { number, count })}
    </button>
  )
}
