import { type ReactNode, type Ref, useId, useState } from 'react'
import type { SpeechPhase } from '#domain/speech/speechState.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { IconButton } from '#ui/IconButton.tsx'
import type { IconName } from '#ui/iconNames.ts'
import styles from './PlayerBar.module.css'
import { SpokenPlace } from './SpokenPlace.tsx'

type Props = {
  ref: Ref<HTMLElement>
  phase: SpeechPhase
  /** The number of the present sentence, from 1, and of all. */
  at: number
  total: number
  /** Whether the present sentence is being tried once more. */
  isRetried: boolean
  onPlay: () => void
  onPause: () => void
  onStep: (by: 1 | -1) => void
  /** Asked to read from the paragraph that the reader has before them. */
  onHere: () => void
  onClose: () => void
  /** The settings, which are shown when they are asked for. */
  children: ReactNode
}

/** The player at the foot of the window: where it reads, pause, sentence by sentence back and forth, voice and speed. */
export function PlayerBar({
  ref,
  phase,
  at,
  total,
  isRetried,
  onPlay,
  onPause,
  onStep,
  onHere,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation()
  const [hasSettings, setHasSettings] = useState(false)
  const settings = useId()
  const control = (icon: IconName, label: string, onClick: () => void) => (
    <IconButton className={styles.control} name={label} icon={icon} onClick={onClick} />
  )
  const isSpeaking = phase === 'speaking'
  return (
    <section ref={ref} aria-label={t('listening.label')} className={styles.bar}>
      <div className={styles.row}>
        <SpokenPlace phase={phase} at={at} total={total} isRetried={isRetried} />
        <div className={styles.controls}>
          {control('skip-back', t('listening.previous'), () => onStep(-1))}
          {isSpeaking
            ? control('pause', t('listening.pause'), onPause)
            : control('play', t(phase === 'ended' ? 'listening.again' : 'listening.play'), onPlay)}
          {control('skip-forward', t('listening.next'), () => onStep(1))}
          {control('scan-text', t('listening.here'), onHere)}
          <IconButton
            className={styles.control}
            name={t('listening.settings')}
            icon="sliders-horizontal"
            aria-expanded={hasSettings}
            aria-controls={settings}
            onClick={() => setHasSettings(!hasSettings)}
          />
          {control('x', t('listening.close'), onClose)}
        </div>
      </div>
      <div id={settings} className={styles.settings} hidden={!hasSettings}>
        {children}
      </div>
    </section>
  )
}
