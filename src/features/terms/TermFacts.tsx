import type { Term, TermFact } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import styles from './TermCard.module.css'

/** What is known of a term, and what has happened since the readout. */
export function TermFacts({ term: { facts, since } }: { term: Term }) {
  const { t } = useTranslation()
  return (
    <>
      <h3 className={styles.heading}>{t('term.card.facts')}</h3>
      <FactList facts={facts} />
      {since.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('term.card.since')}</h3>
          <FactList facts={since} />
        </>
      )}
    </>
  )
}

/** Facts, each with how we know it. */
function FactList({ facts }: { facts: TermFact[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.facts}>
      {facts.map(({ text, provenance }) => (
        <li key={text}>
          {`${text} `}
          <small className={styles.provenance}>
            {provenance.kind === 'article' ? t('term.card.stated') : <LinkedNames names={provenance.records} />}
          </small>
        </li>
      ))}
    </ul>
  )
}
