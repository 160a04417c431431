import type { Contact, Provenance, Topic } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import styles from './QuotationCard.module.css'

type Props = {
  contact: Contact
  /** How we know that the quotation belongs to the contact. */
  provenance: Provenance
  topics: Topic[]
}

/** The contact of a quotation, with the record where the item does not say it, and its topics. */
export function QuotationFacts({ contact, provenance, topics }: Props) {
  const { t } = useTranslation()
  return (
    <dl className={styles.facts}>
      <dt>{t('quotation.card.contact')}</dt>
      <dd>
        <a href={`#${contact.id}`}>
          {`${t(`contact.heading.${contact.relation}.${contact.kind}`)}, ${contact.date.words}`}
        </a>
        {provenance.kind === 'record' && (
          <small className={styles.provenance}>
            {`${t('quotation.card.record')} `}
            <LinkedNames names={provenance.records} />
          </small>
        )}
      </dd>
      {topics.length > 0 && (
        <>
          <dt>{t('quotation.card.topics')}</dt>
          <dd>
            <ul className={styles.topics}>
              {topics.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}
