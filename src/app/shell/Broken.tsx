import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './Broken.module.css'

/** Stands where a part of the page could not be drawn; the rest of the page goes on. */
export function Broken({ part, onRetry }: { part: string; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div role="alert" className={styles.broken}>
      <p>{t('app.broken.message', { part })}</p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        {t('app.broken.retry')}
      </button>
    </div>
  )
}
