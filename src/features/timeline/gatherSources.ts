import type { Contact, Provenance } from '#domain/readout.ts'

/** A fact about a contact that has a source of its own. */
export type Fact = 'date' | 'contact' | 'topics' | 'outcome' | { paragraph: string }

/** A source, and the facts that rest on it. */
export type Source = { provenance: Provenance; facts: Fact[] }

/** How we know what a contact's entry says: each source once, with the facts that rest on it. */
export function gatherSources(contact: Contact): Source[] {
  const recordedTopics = contact.topics.find(({ provenance }) => provenance.kind === 'record')
  const recordedParagraphs = contact.paragraphs.filter(({ provenance }) => provenance.kind === 'record')
  const known: [Fact, Provenance][] = [
    ['date', contact.dateProvenance],
    ['contact', contact.provenance],
    ...(recordedTopics === undefined ? [] : [['topics', recordedTopics.provenance] satisfies [Fact, Provenance]]),
    ...recordedParagraphs.map(({ id, provenance }): [Fact, Provenance] => [{ paragraph: id }, provenance]),
    ...(contact.outcome === null ? [] : [['outcome', contact.outcome.provenance] satisfies [Fact, Provenance]]),
  ]
  const sources = new Map<string, Source>()
  for (const [fact, provenance] of known) {
    const source = sources.get(keyOf(provenance))
    if (source === undefined) sources.set(keyOf(provenance), { provenance, facts: [fact] })
    else source.facts.push(fact)
  }
  return [...sources.values()]
}

function keyOf(provenance: Provenance): string {
  return provenance.kind === 'article' ? '' : provenance.records.map(({ id }) => id).join(' ')
}
