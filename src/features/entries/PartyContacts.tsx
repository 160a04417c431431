import type { MouseEvent } from 'react'
import type { Contact, ContactKind, Outcome as ContactOutcome, Provenance } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import places from './EntryPlaces.module.css'
import styles from './PartyCard.module.css'

type Props = { contacts: Contact[]; onFollow: (event: MouseEvent) => void }

/** The contacts of a party by their dates, each with how we know; those that the item is silent on stand behind a line. */
export function PartyContacts({ contacts, onFollow }: Props) {
  const { t } = useTranslation()
  const spokenOf = contacts.filter(({ isSpokenOf }) => isSpokenOf)
  const others = contacts.filter(({ isSpokenOf }) => !isSpokenOf)
  if (contacts.length === 0) return null
  return (
    <>
      <h3 className={places.heading}>{t('app.panel.contacts')}</h3>
      <ContactLinks contacts={spokenOf} onFollow={onFollow} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('entries.contacts.others', { count: others.length })}</summary>
          <ContactLinks contacts={others} onFollow={onFollow} />
        </details>
      )}
    </>
  )
}

function ContactLinks({ contacts, onFollow }: Props) {
  const { t } = useTranslation()
  return (
    <ul className={places.list}>
      {contacts.map(({ id, relation, kind, date, isPlanned, dateProvenance, outcome }) => {
        return (
          <li key={id}>
            <a href={`#${id}`} onClick={onFollow}>
              {t(`contact.heading.${relation}.${kind}`)}
            </a>
            , {isPlanned ? t('timeline.date.planned', { date: date.words }) : date.words}{' '}
            <Source provenance={dateProvenance} />
            {outcome !== null && <Outcome kind={kind} outcome={outcome} isAsShown={outcome.date.edtf === date.edtf} />}
          </li>
        )
      })}
    </ul>
  )
}

/** What has become of a contact since, where its date does not say it. */
function Outcome({ kind, outcome, isAsShown }: { kind: ContactKind; outcome: ContactOutcome; isAsShown: boolean }) {
  const { t } = useTranslation()
  const { state, date, provenance } = outcome
  if (state === 'unconfirmed' || (state === 'held' && isAsShown)) return null
  return (
    <p>
      {isAsShown
        ? t(`timeline.since.${state}.${kind}`)
        : t(`timeline.since.${state}Around.${kind}`, { date: date.words })}{' '}
      <Source provenance={provenance} />
    </p>
  )
}

function Source({ provenance }: { provenance: Provenance }) {
  const { t } = useTranslation()
  return (
    <small className={styles.soft}>
      {provenance.kind === 'article' ? t('term.card.stated') : <LinkedNames names={provenance.records} />}
    </small>
  )
}
