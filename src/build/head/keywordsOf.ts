import type { Readout } from '#domain/readout.ts'

/** The names of topics as https://schema.org/keywords, of those that the readout names: the registry may ascribe others to a contact. */
export function keywordsOf(topics: string[], readout: Readout): { keywords?: string[] } {
  const named = readout.topics.flatMap((group) => group.topics).filter(({ id }) => topics.includes(id))
  return named.length === 0 ? {} : { keywords: named.map(({ name }) => name) }
}
