import type { MouseEvent } from 'react'
import type { Entry } from '#domain/entries.ts'
import type { Contact, Party } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Card } from '#ui/Card.tsx'
import { EntryPlaces } from './EntryPlaces.tsx'
import styles from './PartyCard.module.css'
import { PartyContacts } from './PartyContacts.tsx'

type Props = {
  id: string
  party: Party
  /** The contacts that the party takes part in. */
  contacts: Contact[]
  entry: Entry
  /** Called with the press of a link to a hash, which the page is to follow. */
  onFollow: (event: MouseEvent) => void
}

/** A person or body: the name in both languages, the office held at the time, its contacts, words and mentions. */
export function PartyCard({ id, party, contacts, entry, onFollow }: Props) {
  const { t } = useTranslation()
  const { kind, name, otherName, otherLang, office } = party
  return (
    <Card id={id} title={name} closeLabel={t('card.close')}>
      <p lang={otherLang} className={styles.soft}>
        {otherName}
      </p>
      <p className={styles.office}>
        {office ?? t(`marks.kind.${kind}`)}{' '}
        {office !== null && <small className={styles.soft}>{t('entries.office')}</small>}
      </p>
      <PartyContacts contacts={contacts} onFollow={onFollow} />
      <EntryPlaces entry={entry} quoted="by" onFollow={onFollow} />
    </Card>
  )
}
