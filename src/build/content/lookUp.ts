import type { Record } from '#content/schema/record.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Provenance } from '#domain/readout.ts'

/** The item with an id. Ids are checked before anything is compiled, so a miss is a defect of ours, not of an author. */
export function lookUp<Item extends { id: string }>(items: Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id)
  if (item === undefined) throw new Error(`The id "${id}" was used before it was checked.`)
  return item
}

/** Provenance follows from where a fact stands: with records it is the public record's, without the item's own. */
export function provenanceOf(ids: string[] | undefined, records: Record[], lang: Lang): Provenance {
  if (ids === undefined) return { kind: 'article' }
  return {
    kind: 'record',
    records: ids.map((id) => {
      const { name, href } = lookUp(records, id)
      return { id, name: name[lang], href: href ?? null }
    }),
  }
}
