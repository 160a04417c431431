import { memo } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSettled } from '#ui/settled.ts'
import styles from './SpeakerFilter.module.css'

type Props = {
  /** `count`: how many quotations and reported passages are theirs. */
  speakers: { id: string; name: string; count: number }[]
  /** Ids of the chosen speakers. */
  by: string[]
  onToggle: (party: string) => void
}

/** A switch for each speaker; nothing where there is no choice between them. */
export const SpeakerFilter = memo(function SpeakerFilter({ speakers, by, onToggle }: Props) {
  const { t } = useTranslation()
  const isSettled = useSettled()
  if (speakers.length < 2 && by.length === 0) return null
  if (!isSettled) return <div className={styles.group} />
  return (
    <fieldset aria-label={t('quotations.speaker.label')} className={styles.group}>
      {speakers.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          className={styles.speaker}
          aria-label={`${name}, ${t('quotations.speaker.count', { count })}`}
          aria-pressed={by.includes(id)}
          onClick={() => onToggle(id)}
        >
          {`${name} `}
          <span className={styles.sign}>
            <span className={styles.count}>{count}</span>
            <Icon name="check" size={14} className={styles.tick} />
          </span>
        </button>
      ))}
    </fieldset>
  )
})
