import { memo, useMemo, useRef } from 'react'
import type { Filtered } from '#domain/filter.ts'
import type { Contact } from '#domain/readout.ts'
import { groupContacts } from './groupContacts.ts'
import { MoreContacts } from './MoreContacts.tsx'
import styles from './Timeline.module.css'
import { TimelineItem, type TimelineItemProps } from './TimelineItem.tsx'
import { TimelineRail } from './TimelineRail.tsx'
import { useTops } from './useTops.ts'

type Props = Omit<TimelineItemProps, 'contact' | 'isMatch' | 'reported'> & {
  contacts: Contact[]
  filtered: Filtered
  /** Id of the contact that the readout reports. */
  thisContact: string
  showLater: boolean
  onShowLater: (isShown: boolean) => void
  showEarlier: boolean
  onShowEarlier: (isShown: boolean) => void
}

/** The contacts in time beside a rail drawn to scale; those that the item does not speak of wait behind switches. */
export const Timeline = memo(function Timeline(props: Props) {
  const { contacts, filtered, thisContact, showLater, onShowLater, showEarlier, onShowEarlier, ...rest } = props
  const root = useRef<HTMLDivElement>(null)
  const { earlier, spoken, later } = useMemo(() => groupContacts(contacts), [contacts])
  const shown = useMemo(
    () => [...(showEarlier ? earlier : []), ...spoken, ...(showLater ? later : [])],
    [earlier, spoken, later, showEarlier, showLater],
  )
  const measured = useTops(root, shown.map(({ id }) => id).join(' '))
  const reported = contacts.find(({ id }) => id === thisContact) ?? null
  const itemsOf = (listed: Contact[]) =>
    listed.map((contact) => (
      <TimelineItem
        key={contact.id}
        contact={contact}
        isMatch={filtered.contacts.has(contact.id)}
        reported={reported}
        {...rest}
      />
    ))
  return (
    <div ref={root} className={styles.root}>
      <TimelineRail contacts={shown} matching={filtered.contacts} measured={measured} />
      <MoreContacts which="earlier" count={earlier.length} isShown={showEarlier} onShow={onShowEarlier}>
        {itemsOf(earlier)}
      </MoreContacts>
      <ol className={styles.list}>{itemsOf(spoken)}</ol>
      <MoreContacts which="later" count={later.length} isShown={showLater} onShow={onShowLater}>
        {itemsOf(later)}
      </MoreContacts>
    </div>
  )
})
