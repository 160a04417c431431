import type { Lang } from '#content/schema/text.ts'
import type { Contact } from '#domain/readout.ts'
import { twinId } from '#domain/twinId.ts'
import { groupContacts } from './groupContacts.ts'
import timelineCss from './Timeline.module.css'
import { TimelineItem, type TimelineItemProps } from './TimelineItem.tsx'
import styles from './TwinTimeline.module.css'

type Props = Pick<TimelineItemProps, 'permalink' | 'topicNames' | 'paragraphNumbers' | 'copy' | 'onCalendar'> & {
  title: string
  lang: Lang
  contacts: Contact[]
  /** Id of the contact that the readout reports. */
  thisContact: string
  now: Date
}

/** On paper alone, under the timeline: the contacts that the item speaks of, in the other language. */
export function TwinTimeline({ title, lang, contacts, thisContact, ...rest }: Props) {
  const { spoken } = groupContacts(contacts.map((contact) => ({ ...contact, id: twinId(contact.id) })))
  const reported = spoken.find(({ id }) => id === twinId(thisContact)) ?? null
  return (
    <section lang={lang} data-twin className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      <ol className={timelineCss.list}>
        {spoken.map((contact) => (
          <TimelineItem key={contact.id} contact={contact} isMatch reported={reported} {...rest} />
        ))}
      </ol>
    </section>
  )
}
