import type { Event } from 'schema-dts'
import { knownDate } from '#domain/contacts.ts'
import type { Contact, Readout } from '#domain/readout.ts'
import { eventDates } from './eventDates.ts'
import type { HeadContext } from './headContext.ts'
import { nodeIds } from './nodeIds.ts'
import { words } from './words.ts'

/** A contact as https://schema.org/Event, with what is known of it by now. */
export function eventData(
  contact: Contact,
  readout: Readout,
  { site, partiesOf }: Pick<HeadContext, 'site' | 'partiesOf'>,
): Event {
  const ids = nodeIds(site, readout)
  const date = knownDate(contact)
  const known = new Set(readout.parties.map(({ id }) => id))
  const attendees = partiesOf(contact).filter((id) => known.has(id))
  const remarks = [contact.remark, contact.occasion].filter((remark) => remark !== null)
  return {
    '@type': 'Event',
    ...ids.contact(contact.id),
    name: [words[readout.lang].contact.kind[contact.kind], date.words].filter(Boolean).join(', '),
    ...(remarks.length > 0 && { description: remarks.join('; ') }),
    ...eventDates(date),
    ...statusOf(contact),
    ...venueOf(contact, readout),
    ...(attendees.length > 0 && { attendee: attendees.map(ids.party) }),
  }
}

/** `EventScheduled` also says of a past event that it took place; of one that nobody has confirmed neither that nor the contrary is known. */
function statusOf({ outcome }: Contact): Pick<Event, 'eventStatus'> {
  if (outcome?.state === 'unconfirmed') return {}
  return {
    eventStatus:
      outcome?.state === 'cancelled' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
  }
}

function venueOf({ kind, place }: Contact, { lang }: Readout): Pick<Event, 'location' | 'eventAttendanceMode'> {
  if (kind === 'call') {
    return {
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', name: words[lang].contact.kind.call },
    }
  }
  if (place === null) return {}
  return {
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: place.name },
  }
}
