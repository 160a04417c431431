import type { TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import type { Ignored } from '#domain/links.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './Notices.module.css'
import { saidNotice, sayNotice, watchNotice } from './sayNotice.ts'

type Props = { ignored: Ignored[]; isTargetMissing: boolean; onDismiss: () => void }

/** Says what of the address could not be followed, and what a part on demand has to say; the page reads all the same. */
export function Notices({ ignored, isTargetMissing, onDismiss }: Props) {
  const { t } = useTranslation()
  const said = useSyncExternalStore(watchNotice, saidNotice, () => '')
  const isEmpty = ignored.length === 0 && !isTargetMissing && !said
  const handleDismiss = () => {
    sayNotice('')
    onDismiss()
  }
  return (
    <div role="status">
      {!isEmpty && (
        <div className={styles.notices}>
          <Icon name="triangle-alert" size={18} className={styles.icon} />
          <ul className={styles.list}>
            {said && <li>{said}</li>}
            {isTargetMissing && <li>{t('app.notice.target')}</li>}
            {ignored.map((item) => (
              <li key={item.parameter}>{sentence(t, item)}</li>
            ))}
          </ul>
          <button type="button" className={styles.dismiss} aria-label={t('app.notice.dismiss')} onClick={handleDismiss}>
            <Icon name="x" size={18} />
          </button>
        </div>
      )}
    </div>
  )
}

function sentence(t: TFunction, { parameter, values, count }: Ignored): string {
  const more = count - values.length
  const names = values.map((value) => t('app.notice.value', { value })).join(', ')
  return t(`app.notice.${parameter}`, { names: more > 0 ? t('app.notice.more', { names, count: more }) : names })
}
