import { memo } from 'react'
import type { Term } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Card } from '#ui/Card.tsx'
import { useSettled } from '#ui/settled.ts'
import styles from './TermCard.module.css'
import { TermFacts } from './TermFacts.tsx'

/** A term explained: its names in both languages, and once the page has settled what is known of it and how, and what has happened since. */
export const TermCard = memo(function TermCard({ term }: { term: Term }) {
  const { t } = useTranslation()
  const isSettled = useSettled()
  const { id, name, shortName, otherName, otherLang } = term
  return (
    <Card id={`card:term:${id}`} title={shortName} closeLabel={t('card.close')}>
      {name !== shortName && <p className={styles.name}>{name}</p>}
      <p lang={otherLang} className={styles.otherName}>
        {otherName}
      </p>
      {isSettled && <TermFacts term={term} />}
      <div data-more />
    </Card>
  )
})
