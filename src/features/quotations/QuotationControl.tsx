import { memo } from 'react'
import type { Quotation } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './QuotationControl.module.css'

/** The number or letter after a quotation in the text: opens its card. */
export const QuotationControl = memo(function QuotationControl({ quotation }: { quotation: Quotation }) {
  const { t } = useTranslation()
  const { id, mode, label, speaker } = quotation
  return (
    <button
      type="button"
      popoverTarget={`card:${id}`}
      className={styles.control}
      aria-label={t(`quotation.control.${mode}`, { label, speaker })}
    >
      {label}
    </button>
  )
})
