import { Share2 } from 'lucide'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Shared, shareLink } from '#browser/shareLink.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './ShareControl.module.css'

/** Shares the page through the system's sheet where there is one, else copies its link and says so. */
export function ShareControl({ title, url }: { title: string; url: () => string }) {
  const { t } = useTranslation()
  const [shared, setShared] = useState<Shared | null>(null)
  const handleClick = async () => setShared(await shareLink(title, url()))
  return (
    <span className={styles.root}>
      <button type="button" className={styles.control} onClick={handleClick} onBlur={() => setShared(null)}>
        <Icon of={Share2} size={16} />
        <span className={styles.label}>{t('app.share.label')}</span>
      </button>
      <span role="status" className={styles.status}>
        {shared === 'copied' && <span className={styles.message}>{t('app.share.copied')}</span>}
        {shared === 'refused' && (
          <label className={styles.message}>
            {t('copy.failed')}
            <input readOnly value={url()} ref={(input) => input?.select()} />
          </label>
        )}
      </span>
    </span>
  )
}
