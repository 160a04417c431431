import { useLayoutEffect } from 'react'
import { flagRoot } from '#browser/flagRoot.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './BackChip.module.css'

type Props = { section: string; onContinue: () => void; onForget: () => void }

/** On return: leads to the section in which the reader stopped. It stands where the way back does. */
export function ContinueChip({ section, onContinue, onForget }: Props) {
  const { t } = useTranslation()
  // The style sheet keeps what has the focus clear of it.
  useLayoutEffect(() => flagRoot('offered'), [])
  return (
    <div className={styles.chip}>
      <button type="button" className={styles.back} onClick={onContinue}>
        <Icon name="arrow-down" />
        <span className={styles.label}>{t('reading.continue.label', { section })}</span>
      </button>
      <button type="button" className={styles.forget} aria-label={t('reading.continue.forget')} onClick={onForget}>
        <Icon name="x" />
      </button>
    </div>
  )
}
