import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './BackChip.module.css'

/** After a jump: leads back to where the reader was. */
export function BackChip({ onReturn, onForget }: { onReturn: () => void; onForget: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.chip}>
      <button type="button" className={styles.back} onClick={onReturn}>
        <Icon name="corner-up-left" />
        {t('app.back.label')}
      </button>
      <button type="button" className={styles.forget} aria-label={t('app.back.forget')} onClick={onForget}>
        <Icon name="x" />
      </button>
    </div>
  )
}
