import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './AgendaDialog.module.css'

/** `count`: how many quotations and reported passages are theirs. */
export type AgendaSpeaker = { id: string; name: string; count: number }

type Props = { speakers: AgendaSpeaker[]; by: string[]; onToggle: (party: string) => void }

/** A switch of the filter for each speaker. */
export function SpeakerSwitches({ speakers, by, onToggle }: Props) {
  const { t } = useTranslation()
  return (
    <fieldset aria-label={t('quotations.speaker.label')} className={styles.speakers}>
      {speakers.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          className={styles.switch}
          aria-label={`${name}, ${t('quotations.speaker.count', { count })}`}
          aria-pressed={by.includes(id)}
          onClick={() => onToggle(id)}
        >
          {name} {by.includes(id) ? <Icon name="check" size={14} /> : <span className={styles.soft}>{count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
