import type { TFunction } from 'i18next'
import { permalinkOf } from '#app/readout/permalink.ts'
import type { SavedFile } from '#browser/saveFile.ts'
import { knownDate } from '#domain/contacts.ts'
import { type CalendarEvent, calendarDaysOf, calendarStatusOf } from '#domain/exporting/calendarEvent.ts'
import { writeCalendar } from '#domain/exporting/writeCalendar.ts'
import type { Contact, Readout } from '#domain/readout.ts'
import type { ExportedContact } from '#features/exporting/ExportDialog.tsx'

/** The contacts of a readout as they are offered for export. */
export function exportedContacts({ contacts }: Readout, t: TFunction): ExportedContact[] {
  return contacts.map((contact) => ({
    id: contact.id,
    name: `${knownDate(contact).words}, ${t(`contact.kind.${contact.kind}`)}`,
    hasDay: calendarDaysOf(contact) !== null,
  }))
}

/** Contacts, by their ids, as a calendar; those of which no day is known are left out. */
export function calendarFile(
  ids: string[],
  { readout, now, t }: { readout: Readout; now: Date; t: TFunction },
): SavedFile {
  const contacts = readout.contacts.filter(({ id }) => ids.includes(id))
  const events = contacts.flatMap((contact) => eventOf(contact, readout, t) ?? [])
  const name = contacts.length === 1 ? (contacts[0]?.id ?? '') : `${readout.slug}-contacts`
  return { name: `${name}.ics`, type: 'text/calendar;charset=utf-8', text: writeCalendar(events, now) }
}

function eventOf(contact: Contact, readout: Readout, t: TFunction): CalendarEvent | null {
  const days = calendarDaysOf(contact)
  if (days === null) return null
  const date = knownDate(contact)
  const names = readout.parties.filter(({ id }) => contact.parties.includes(id)).map(({ shortName }) => shortName)
  const kind = t(`contact.kind.${contact.kind}`)
  const summary = names.length === 0 ? kind : t('exporting.event.summary', { kind, parties: names.join(', ') })
  const isExact = date.precision === 'day' && !date.isApproximate && !date.isUncertain
  const { words } = date
  const told = [contact.occasion, contact.remark, contact.agenda, contact.outcome?.remark ?? null]
  const url = permalinkOf(readout, contact.id)
  return {
    // Of the contact, whichever readout and language it is exported from.
    uid: `${contact.id}@${new URL(url).hostname}`,
    days,
    status: calendarStatusOf(contact),
    // An all-day entry looks certain: a date that is not says so in its name.
    summary: isExact ? summary : t('exporting.event.dated', { summary, date: words }),
    description: [
      t('exporting.event.date', { date: words }),
      ...told.filter((part) => part !== null),
      t('exporting.event.source', { headline: readout.headline }),
    ].join('\n'),
    location: contact.place?.name ?? null,
    url,
  }
}
