import { describe, expect, it } from 'vitest'
import { buildContact } from '#tests/support/buildReadout.ts'
import { groupContacts } from './groupContacts.ts'

describe('groupContacts', () => {
  it('keeps what the item speaks of together, whatever its relation, and in the order given', () => {
    const contacts = [
      buildContact({ id: 'known-before', relation: 'previous', isSpokenOf: false }),
      buildContact({ id: 'before', relation: 'previous' }),
      buildContact({ id: 'this', relation: 'this', isSpokenOf: false }),
      buildContact({ id: 'planned', relation: 'upcoming' }),
      buildContact({ id: 'known-after', relation: 'later', isSpokenOf: false }),
    ]
    const { earlier, spoken, later } = groupContacts(contacts)
    expect(earlier.map(({ id }) => id)).toEqual(['known-before'])
    expect(spoken.map(({ id }) => id)).toEqual(['before', 'this', 'planned'])
    expect(later.map(({ id }) => id)).toEqual(['known-after'])
  })
})
