import type { Contact, Readout } from '#domain/readout.ts'

const KINDS = ['direct', 'reported', 'inner', 'term', 'mention', 'note'] as const

/** A kind of mark that the key explains. */
export type MarkKind = (typeof KINDS)[number]

/** The kinds of marks that a readout has, in the key's order, and the contacts that its quotations belong to. */
export function occurringMarks({ sections, quotations, contacts }: Readout): {
  kinds: MarkKind[]
  contacts: Contact[]
} {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const marks = paragraphs.flatMap(({ segments }) => segments.flatMap((segment) => segment.marks))
  const found = new Set<string>([...marks.map(({ kind }) => kind), ...quotations.map(({ mode }) => mode)])
  if (paragraphs.some(({ note }) => note !== null)) found.add('note')
  const quoted = new Set(quotations.map(({ contact }) => contact))
  return { kinds: KINDS.filter((kind) => found.has(kind)), contacts: contacts.filter(({ id }) => quoted.has(id)) }
}
