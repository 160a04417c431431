import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './ParagraphNote.module.css'

/** The editors' own remark on the paragraph before it. */
export function ParagraphNote({ text }: { text: string }) {
  const { t } = useTranslation()
  return (
    <aside role="note" aria-label={t('article.note.name')} className={styles.note}>
      {text}
    </aside>
  )
}
