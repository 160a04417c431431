import { type FocusEvent, useState } from 'react'
import { type Shared, shareLink } from '#browser/shareLink.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { HandCopy } from '#ui/HandCopy.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './ShareControl.module.css'

/** Shares the page through the system's sheet where there is one, else copies its link and says so. */
export function ShareControl({ title, url }: { title: string; url: () => string }) {
  const { t } = useTranslation()
  const [shared, setShared] = useState<Shared | null>(null)
  const handleClick = async () => setShared(await shareLink(title, url()))
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // The link to copy by hand takes the focus when it is selected.
    if (!currentTarget.contains(relatedTarget)) setShared(null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what comes up from the control and the link within
    <span data-scripted-only className={styles.root} onBlur={handleBlur}>
      <button type="button" id="bar:share" className={styles.control} onClick={handleClick}>
        <Icon name="share-2" />
        <span className={styles.label}>{t('app.share.label')}</span>
      </button>
      <span role="status">
        {shared === 'copied' && <span className={`${styles.message} ${styles.copied}`}>{t('app.share.copied')}</span>}
      </span>
      {shared === 'refused' && <HandCopy label={t('copy.failed')} text={url()} className={styles.message} />}
    </span>
  )
}
