import type { DateSpan } from '#content/schema/readEdtf.ts'
import type { Contact, Relation, SaidDate } from './readout.ts'

const DAY = 86_400_000

/** The UTC midnight of an ISO day, in milliseconds since 1970. */
export function dayTime(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`)
}

/** The middle of a date, in milliseconds since 1970; an open end counts as the known one. */
export function midpoint({ from, to }: DateSpan): number {
  const first = from ?? to
  const last = to ?? from
  return first === null || last === null ? Number.NaN : (dayTime(first) + dayTime(last)) / 2
}

/** Whole days from one date to another, earlier to later positive; measured between their middles, half days away from zero. */
export function daysBetween(start: DateSpan, end: DateSpan): number {
  const days = (midpoint(end) - midpoint(start)) / DAY
  return Math.sign(days) * Math.round(Math.abs(days))
}

/** When a contact took place or is to: what a readout says of it was a plan where it has been held since. */
export function knownDate({ date, outcome }: Pick<Contact, 'date' | 'outcome'>): SaidDate {
  return outcome?.state === 'held' ? outcome.date : date
}

/** What a contact is to a readout, as of the readout's publication. */
export function relationOf(
  contact: { id: string; date: DateSpan; isSpokenOf: boolean },
  readout: { contact: string; published: DateSpan },
): Relation {
  if (contact.id === readout.contact) return 'this'
  if (midpoint(contact.date) < midpoint(readout.published)) return 'previous'
  return contact.isSpokenOf ? 'upcoming' : 'later'
}

/** A contact as of the reader's today: how it ended, or whether its day is still ahead, here or past. */
export type Standing =
  | { kind: 'held' | 'cancelled' | 'unconfirmed' }
  | { kind: 'ahead'; days: number }
  | { kind: 'today' }
  | { kind: 'past' }

/**
 * Where a contact stands on a day (ISO, as it is in the venue's time zone). What is known of its outcome comes first;
 * without one the calendar decides, and a day that has passed proves nothing. The day is asked for only then: a browser takes long to tell it.
 */
export function standingOn(contact: Contact, isoToday: () => string): Standing {
  if (contact.outcome) return { kind: contact.outcome.state }
  const today = dayTime(isoToday())
  const { from, to } = contact.date
  if (from !== null && today < dayTime(from)) return { kind: 'ahead', days: (dayTime(from) - today) / DAY }
  if (to !== null && today > dayTime(to)) return { kind: 'past' }
  return { kind: 'today' }
}
