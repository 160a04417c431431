import { useId } from 'react'
import type { View } from '#domain/view.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './MatchSwitch.module.css'

const MATCHES = ['any', 'all'] as const

type Props = { match: View['match']; onMatch: (match: View['match']) => void }

/** Whether any of the chosen topics is enough or all are wanted. */
export function MatchSwitch({ match, onMatch }: Props) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend>
        <VisuallyHidden>{t('topics.match.legend')}</VisuallyHidden>
      </legend>
      {MATCHES.map((value) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={value}
            checked={value === match}
            onChange={() => onMatch(value)}
          />
          {t(`topics.match.${value}`)}
        </label>
      ))}
    </fieldset>
  )
}
