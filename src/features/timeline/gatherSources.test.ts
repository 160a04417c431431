import { describe, expect, it } from 'vitest'
import type { Provenance } from '#domain/readout.ts'
import { buildContact, buildDate } from '#tests/support/buildReadout.ts'
import { gatherSources } from './gatherSources.ts'

const article: Provenance = { kind: 'article' }
const onRecord = (id: string): Provenance => ({ kind: 'record', records: [{ id, name: id, href: null }] })

const contact = buildContact({
  id: 'contact',
  dateProvenance: onRecord('ministry'),
  provenance: article,
  topics: [
    { id: 'stated', isOccasion: false, provenance: article },
    { id: 'recorded', isOccasion: false, provenance: onRecord('ministry') },
    { id: 'recorded-too', isOccasion: false, provenance: onRecord('ministry') },
  ],
  paragraphs: [
    { id: 'p4', provenance: article },
    { id: 'p5', provenance: onRecord('ministry') },
  ],
  outcome: { state: 'held', date: buildDate('2021-05-12'), remark: null, provenance: onRecord('agency') },
})

describe('gatherSources', () => {
  it('names each source once, with all that rests on it, and not what the item states as a matter of course', () => {
    expect(gatherSources(contact, true)).toEqual([
      { provenance: onRecord('ministry'), facts: ['date', 'topics', { paragraph: 'p5' }] },
      { provenance: article, facts: ['contact'] },
      { provenance: onRecord('agency'), facts: ['outcome'] },
    ])
  })

  it('leaves out the source of an outcome that is not told', () => {
    const facts = gatherSources(contact, false).flatMap((source) => source.facts)
    expect(facts).not.toContain('outcome')
  })
})
