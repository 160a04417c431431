import { useEffect, useState } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './UpdateNotice.module.css'

/** Offers a new version of the site, quietly; the reader decides. */
export function UpdateNotice({ onAccept, onLater }: { onAccept: () => void; onLater: () => void }) {
  const { t } = useTranslation()
  // A status is read out when words come into it, not when it comes with them.
  const [isSaid, setIsSaid] = useState(false)
  useEffect(() => setIsSaid(true), [])
  return (
    <div className={styles.notice}>
      <p role="status">{isSaid && t('update.message')}</p>
      <button type="button" className={styles.accept} onClick={onAccept}>
        {t('update.accept')}
      </button>
      <button type="button" className={styles.later} onClick={onLater}>
        {t('update.later')}
      </button>
    </div>
  )
}
