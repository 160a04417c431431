import type { SpeechPhase } from '#domain/speech/speechState.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './PlayerBar.module.css'

type Props = { phase: SpeechPhase; at: number; total: number; isRetried: boolean }

/** Where the voice is. Screen readers are told only when it is silent: they would speak into it. */
export function SpokenPlace({ phase, at, total, isRetried }: Props) {
  const { t } = useTranslation()
  const place = { at, total }
  return (
    <div className={styles.place}>
      {phase === 'speaking' && <p>{t(isRetried ? 'listening.retried' : 'listening.place', place)}</p>}
      <p role="status">{phase !== 'speaking' && t(`listening.said.${total === 0 ? 'ready' : phase}`, place)}</p>
    </div>
  )
}
