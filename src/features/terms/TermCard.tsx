import { memo } from 'react'
import type { Term } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Card } from '#ui/Card.tsx'
import styles from './TermCard.module.css'
import { TermFacts } from './TermFacts.tsx'

/** A term explained: its names in both languages, what is known of it and how, and what has happened since. */
export const TermCard = memo(function TermCard({ term }: { term: Term }) {
  const { t } = useTranslation()
  const { id, name, shortName, otherName, otherLang, facts, since } = term
  return (
    <Card id={`card:term:${id}`} title={shortName} closeLabel={t('card.close')}>
      {name !== shortName && <p className={styles.name}>{name}</p>}
      <p lang={otherLang} className={styles.otherName}>
        {otherName}
      </p>
      <h3 className={styles.heading}>{t('term.card.facts')}</h3>
      <TermFacts facts={facts} />
      {since.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('term.card.since')}</h3>
          <TermFacts facts={since} />
        </>
      )}
      <div data-more />
    </Card>
  )
})
