import { buildPath } from '#domain/links.ts'
import { newestReadout } from '#tests/bench/newestReadout.ts'

/** The paths of the newest bundled readout and of the page of its first quotation. */
export async function pathsToScore(): Promise<string[]> {
  const readout = await newestReadout('src/content')
  const [quotation] = readout.quotations
  if (quotation === undefined) throw new Error('The newest readout in src/content has no quotation.')
  const { lang, slug } = readout
  const passage = { kind: 'quotation', id: quotation.id } as const
  return [null, passage].map((shown) => buildPath({ page: 'readout', lang, slug, passage: shown }))
}
