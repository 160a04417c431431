import type { TFunction } from 'i18next'
import type { DateSpan } from '#content/schema/readEdtf.ts'
import { daysBetween } from '#domain/contacts.ts'
import type { Contact } from '#domain/readout.ts'

/** How far a contact lies from the reported one, in words; “about” where either date is not one certain day. */
export function describeDistance(contact: Contact, reported: Contact, t: TFunction): string {
  const count = daysBetween(reported.date, contact.date)
  if (count === 0) return t('timeline.distance.sameDay')
  const isExact = isOneDay(contact.date) && isOneDay(reported.date)
  const words = {
    days: t('timeline.distance.days', { count: Math.abs(count) }),
    contact: t(`timeline.distance.contact.${reported.kind}`),
  }
  if (isExact) return count < 0 ? t('timeline.distance.before', words) : t('timeline.distance.after', words)
  return count < 0 ? t('timeline.distance.aboutBefore', words) : t('timeline.distance.aboutAfter', words)
}

/** Whether a date is one day that is known for sure. */
export function isOneDay({ precision, isInterval, isApproximate, isUncertain }: DateSpan): boolean {
  return precision === 'day' && !isInterval && !isApproximate && !isUncertain
}
