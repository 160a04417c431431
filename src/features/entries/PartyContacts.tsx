import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact, Provenance } from '#domain/readout.ts'
import { formatDate } from '#i18n/formatDate.ts'
import { useLang } from '#i18n/useLang.ts'
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
  const lang = useLang()
  return (
    <ul className={places.list}>
      {contacts.map(({ id, relation, kind, date, isPlanned, dateProvenance, outcome }) => {
        const day = formatDate(date, lang)
        return (
          <li key={id}>
            <a href={`#${id}`} onClick={onFollow}>
              {t(`contact.heading.${relation}.${kind}`)}
            </a>
            , {isPlanned ? t('timeline.date.planned', { date: day }) : day} <Source provenance={dateProvenance} />
            {outcome?.state === 'cancelled' && <p>{t(`timeline.since.cancelled.${kind}`)}</p>}
            {outcome?.state === 'held' && outcome.date.edtf !== date.edtf && (
              <p>
                {t(`timeline.since.heldAround.${kind}`, { date: formatDate(outcome.date, lang) })}{' '}
                <Source provenance={outcome.provenance} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
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
