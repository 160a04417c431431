import { knownDate } from '#domain/contacts.ts'
import type { Contact } from '#domain/readout.ts'

/** ISO days, both included. */
export type Days = { from: string; to: string }

/** An entry of a calendar, with the values of RFC 5545 for its status. The words are ready to be shown. */
export type CalendarEvent = {
  /** The same in every export of the same contact. */
  uid: string
  days: Days
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  summary: string
  description: string
  location: string | null
  url: string
}

/**
 * The days that a contact takes up in a calendar: its own, or all of the month that it is known to lie in. `null` where less
 * is known: a year-long entry would say nothing, and an open end cannot be drawn.
 */
export function calendarDaysOf(contact: Contact): Days | null {
  const { from, to, precision } = knownDate(contact)
  if (from === null || to === null) return null
  return precision === 'day' || precision === 'month' ? { from, to } : null
}

/** How certain a contact is: what is known of its outcome comes first, then whether it was still to come when it was told of. */
export function calendarStatusOf({ outcome, relation, isPlanned }: Contact): CalendarEvent['status'] {
  if (outcome?.state === 'cancelled') return 'CANCELLED'
  if (outcome?.state === 'held') return 'CONFIRMED'
  const isPast = relation === 'this' || relation === 'previous'
  return isPast && !isPlanned && outcome === null ? 'CONFIRMED' : 'TENTATIVE'
}
