import { standingOn } from '#domain/contacts.ts'
import type { Contact } from '#domain/readout.ts'
import { todayIn } from '#i18n/todayIn.ts'

/** Whether a contact is still to come on the reader's day; not before the reader's clock may be asked (`null`). */
export function isAhead(contact: Contact, now: Date | null): boolean {
  return now !== null && standingOn(contact, () => todayIn(contact.zone, now)).kind === 'ahead'
}
