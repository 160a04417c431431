import type { Contact } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './TimelineItem.module.css'

type Props = {
  contact: Contact
  topicNames: Map<string, string>
  paragraphNumbers: Map<string, number>
}

/** Where and on what occasion, the topics (those of the record told apart in words) and the paragraphs that speak of it. */
export function ContactFacts({ contact, topicNames, paragraphNumbers }: Props) {
  const { t } = useTranslation()
  const { place, occasion, remark, agenda, topics, paragraphs } = contact
  const details = [place?.name, occasion, remark].filter((detail) => typeof detail === 'string')
  const namesOf = (kind: 'article' | 'record') =>
    topics
      // The occasion names its own topic.
      .filter(({ isOccasion, provenance }) => provenance.kind === kind && !(isOccasion && occasion !== null))
      .flatMap(({ id }) => topicNames.get(id) ?? [])
  const stated = agenda === null ? namesOf('article') : [...namesOf('article'), agenda]
  const recorded = namesOf('record')
  return (
    <>
      {details.length > 0 && <p className={styles.details}>{details.join(', ')}</p>}
      {stated.length > 0 && (
        <p className={styles.soft}>
          <VisuallyHidden>{`${t('timeline.topics.label')} `}</VisuallyHidden>
          {stated.join(', ')}
        </p>
      )}
      {recorded.length > 0 && (
        <p className={styles.soft}>
          {`${t('timeline.topics.recorded')} `}
          <i>{recorded.join(', ')}</i>
        </p>
      )}
      {paragraphs.length > 0 && (
        <p className={styles.paragraphs}>
          <VisuallyHidden>{`${t('timeline.paragraph.label')} `}</VisuallyHidden>
          {paragraphs.map(({ id }) => {
            const number = paragraphNumbers.get(id) ?? id
            return (
              <a
                key={id}
                href={`#${id}`}
                className={styles.paragraph}
                aria-label={t('timeline.paragraph.name', { number })}
              >
                {`¶\u00a0${number}`}
              </a>
            )
          })}
        </p>
      )}
    </>
  )
}
