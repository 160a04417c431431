import { parseHash } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'

/**
 * What a hash leads to in a readout. `paragraph` is the one that has to be unfolded first, `behind` names the
 * switch that hides a contact that the item does not speak of.
 */
export type FoundTarget =
  | { kind: 'none' }
  | { kind: 'missing' }
  | { kind: 'found'; id: string; paragraph: string | null; behind: 'earlier' | 'later' | null }

/** Looks a hash up in a readout: sections, paragraphs, quotations and contacts share the one namespace. */
export function findTarget(readout: Readout, hash: string): FoundTarget {
  const target = parseHash(hash)
  if (target.kind !== 'id') return { kind: target.kind === 'none' ? 'none' : 'missing' }
  const { id } = target
  const found = { kind: 'found', id, paragraph: null, behind: null } as const
  if (readout.sections.some((section) => section.id === id)) return found
  if (readout.sections.some(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.id === id)))
    return { ...found, paragraph: id }
  const quotation = readout.quotations.find((candidate) => candidate.id === id)
  if (quotation !== undefined) return { ...found, paragraph: quotation.paragraph }
  const contact = readout.contacts.find((candidate) => candidate.id === id)
  if (contact === undefined) return { kind: 'missing' }
  if (contact.isSpokenOf) return found
  return { ...found, behind: contact.relation === 'previous' ? 'earlier' : 'later' }
}
