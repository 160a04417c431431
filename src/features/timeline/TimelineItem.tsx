import { memo } from 'react'
import type { Contact, ContactKind } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { CopyControl } from '#ui/CopyControl.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/iconNames.ts'
import { ContactFacts } from './ContactFacts.tsx'
import { ContactSources } from './ContactSources.tsx'
import { describeDistance } from './describeDistance.ts'
import { describeSince } from './describeSince.ts'
import { isAhead } from './isAhead.ts'
import styles from './TimelineItem.module.css'

const ICONS: Record<ContactKind, IconName> = { call: 'phone', meeting: 'handshake', 'brief-contact': 'message-circle' }

/** What one contact of the timeline is drawn from; all of it must be stable, for the filter repaints only what changes. */
export type TimelineItemProps = {
  contact: Contact
  isMatch: boolean
  /** The contact that the readout reports. */
  reported: Contact | null
  /** `null` until the reader's clock may be asked. */
  now: Date | null
  permalink: (id: string) => string
  topicNames: Map<string, string>
  /** The number of each paragraph in the text, by its id. */
  paragraphNumbers: Map<string, number>
  copy: (text: string) => Promise<boolean>
  onCalendar: (contact: string, opener: Element) => void
}

/** One contact of the timeline: when, what, how far from the reported one, and how we know. */
export const TimelineItem = memo(function TimelineItem(props: TimelineItemProps) {
  const { isMatch, ...body } = props
  const { id, relation } = body.contact
  return (
    <li
      id={id}
      tabIndex={-1}
      className={styles.item}
      data-relation={relation}
      data-match={isMatch ? undefined : 'false'}
    >
      <Body {...body} />
    </li>
  )
})

/** Apart, so that a filter changes one attribute of an entry and draws nothing in it anew. */
const Body = memo(function Body(props: Omit<TimelineItemProps, 'isMatch'>) {
  const { contact, reported, now, permalink, topicNames, paragraphNumbers, copy, onCalendar } = props
  const { t } = useTranslation()
  const day = contact.date.words
  const date = contact.isPlanned ? t('timeline.date.planned', { date: day }) : day
  const heading = t(`contact.heading.${contact.relation}.${contact.kind}`)
  const since = describeSince(contact, now, t)
  const icon = ICONS[contact.kind]
  return (
    <>
      <h3 className={styles.heading}>
        <span className={styles.date}>{date}</span>{' '}
        <span className={styles.what}>
          <Icon name={icon} size={14} />
          {heading}
        </span>
      </h3>
      {reported !== null && reported !== contact && (
        <p className={styles.soft}>{describeDistance(contact, reported, t)}</p>
      )}
      <ContactFacts contact={contact} topicNames={topicNames} paragraphNumbers={paragraphNumbers} />
      {since !== null && <p className={styles.since}>{since}</p>}
      {isAhead(contact, now) && (
        <button
          type="button"
          className={styles.calendar}
          onClick={({ currentTarget }) => onCalendar(contact.id, currentTarget)}
        >
          {t('timeline.calendar.add')}
        </button>
      )}
      <ContactSources contact={contact} isOutcomeTold={since !== null} paragraphNumbers={paragraphNumbers} />
      <span className={styles.copy}>
        <CopyControl
          kind="link"
          text={() => permalink(contact.id)}
          label={t('copy.linkTo', { name: `${date}, ${heading}` })}
          doneLabel={t('copy.done')}
          failedLabel={t('copy.failed')}
          copy={copy}
        />
      </span>
    </>
  )
})
