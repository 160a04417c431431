import type { Contact } from '#domain/readout.ts'

/** The contacts in the order of the timeline: what was before and what came after stand apart from what the item speaks of. */
export type GroupedContacts = { earlier: Contact[]; spoken: Contact[]; later: Contact[] }

/** Parts the contacts that the item does not speak of from those that it does; each part keeps the order given. */
export function groupContacts(contacts: Contact[]): GroupedContacts {
  const isSpoken = ({ isSpokenOf, relation }: Contact) => isSpokenOf || relation === 'this'
  const others = contacts.filter((contact) => !isSpoken(contact))
  return {
    earlier: others.filter(({ relation }) => relation === 'previous'),
    spoken: contacts.filter(isSpoken),
    later: others.filter(({ relation }) => relation !== 'previous'),
  }
}
