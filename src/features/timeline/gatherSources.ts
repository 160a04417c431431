import type { Contact, Provenance } from '#domain/readout.ts'

/** A fact about a contact that has a source of its own. */
export type Fact = 'date' | 'contact' | 'topics' | 'outcome' | { paragraph: string }

/** A source, and the facts that rest on it. */
export type Source = { provenance: Provenance; facts: Fact[] }

/** How we know what a contact's entry says: each source once, with the facts that rest on it. */
export function gatherSources(contact: Contact, isOutcomeTold: boolean): Source[] {
  const sources = new Map<string, Source>()
  for (const [fact, provenance] of factsOf(contact, isOutcomeTold)) {
    const key = keyOf(provenance)
    const facts = sources.get(key)?.facts ?? []
    sources.set(key, { provenance, facts: facts.includes(fact) ? facts : [...facts, fact] })
  }
  return [...sources.values()]
}

/** What is stated in the item as a matter of course, topics and paragraphs, is left out. */
function factsOf(contact: Contact, isOutcomeTold: boolean): [Fact, Provenance][] {
  const topics = contact.topics.map(({ provenance }): [Fact, Provenance] => ['topics', provenance])
  const paragraphs = contact.paragraphs.map(({ id, provenance }): [Fact, Provenance] => [{ paragraph: id }, provenance])
  const outcome: [Fact, Provenance][] =
    isOutcomeTold && contact.outcome !== null ? [['outcome', contact.outcome.provenance]] : []
  const onRecord = [...topics, ...paragraphs].filter(([, provenance]) => provenance.kind === 'record')
  return [['date', contact.dateProvenance], ['contact', contact.provenance], ...onRecord, ...outcome]
}

function keyOf(provenance: Provenance): string {
  return provenance.kind === 'article' ? '' : provenance.records.map(({ id }) => id).join(' ')
}
