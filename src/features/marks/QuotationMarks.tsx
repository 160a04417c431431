import { useTranslation } from '#i18n/useTranslation.ts'
import { MarkList, type MarkListProps } from './MarkList.tsx'
import styles from './QuotationMarks.module.css'

/** In the card of a quotation: the marks within its words and over them; nothing where there are none. */
export function QuotationMarks(list: MarkListProps) {
  const { t } = useTranslation()
  if (list.marks.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{t('marks.quotation.heading')}</h3>
      <MarkList {...list} />
    </>
  )
}
