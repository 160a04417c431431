import type { TermFact } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import styles from './TermCard.module.css'

/** Facts on a term, each with how we know it. */
export function TermFacts({ facts }: { facts: TermFact[] }) {
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
