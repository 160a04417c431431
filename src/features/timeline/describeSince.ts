import type { TFunction } from 'i18next'
import { standingOn } from '#domain/contacts.ts'
import type { Contact } from '#domain/readout.ts'
import { todayIn } from '#i18n/todayIn.ts'
import { isOneDay } from './describeDistance.ts'

/**
 * What is known since of a contact, in words; `null` where it says no more than its date does.
 * Without a clock (`now` is `null`) only an outcome is told, which needs none.
 */
export function describeSince(contact: Contact, now: Date | null, t: TFunction): string | null {
  if (contact.outcome === null && now === null) return null
  const standing = standingOn(contact, () => (now === null ? '' : todayIn(contact.zone, now)))
  switch (standing.kind) {
    case 'held':
    case 'cancelled':
      return describeEnd(contact, standing.kind, t)
    case 'ahead':
      return t('timeline.since.ahead', { count: standing.days })
    case 'today':
      return t('timeline.since.today')
    case 'unconfirmed':
    case 'past':
      return t('timeline.since.unconfirmed')
    default:
      return standing satisfies never
  }
}

function describeEnd(contact: Contact, end: 'held' | 'cancelled', t: TFunction): string | null {
  const { kind, relation, date, outcome } = contact
  if (outcome === null) return null
  const isAsShown = outcome.date.edtf === date.edtf
  const isPast = relation === 'this' || relation === 'previous'
  if (end === 'held' && isAsShown && isPast) return outcome.remark
  const words = { date: outcome.date.words }
  const told = isAsShown
    ? t(`timeline.since.${end}.${kind}`)
    : isOneDay(outcome.date)
      ? t(`timeline.since.${end}On.${kind}`, words)
      : t(`timeline.since.${end}Around.${kind}`, words)
  return outcome.remark === null ? told : `${told}, ${outcome.remark}`
}
