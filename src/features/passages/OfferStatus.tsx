import { useEffect, useState } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './OfferBar.module.css'

/** Says how to reach the offer, and that the link has been copied. */
export function OfferStatus({ isDone }: { isDone: boolean }) {
  const { t } = useTranslation()
  // A status is read out when words come into it, not when it comes with them.
  const [isSaid, setIsSaid] = useState(false)
  useEffect(() => setIsSaid(true), [])
  return (
    <span role="status" className={styles.said}>
      {isDone ? t('copy.done') : isSaid && <VisuallyHidden>{t('offer.key')}</VisuallyHidden>}
    </span>
  )
}
