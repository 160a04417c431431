import type { Lang } from '#content/schema/text.ts'
import { midpoint } from '#domain/contacts.ts'
import type { Readout } from '#domain/readout.ts'
import { checkIds } from './checkIds.ts'
import { compileReadout } from './compileReadout.ts'
import type { Problem } from './problem.ts'
import { readContent } from './readContent.ts'

/** The languages of the reader, the original's first. */
export const LANGS: Lang[] = ['ru', 'en']

/** Every readout in every language, newest first; where there is any problem, the problems and no readout. */
export type Compiled = { readouts: Readout[]; problems: Problem[] }

/** Reads, checks and compiles a content root. */
export async function compileContent(root: string): Promise<Compiled> {
  const { content, problems } = await readContent(root)
  if (content === null) return { readouts: [], problems }
  const wrongIds = checkIds(content)
  if (wrongIds.length > 0) return { readouts: [], problems: wrongIds }
  const found: Problem[] = []
  const compiled = content.readouts.flatMap((_, index) =>
    LANGS.map((lang) => compileReadout(content, index, lang, found)),
  )
  if (found.length > 0) return { readouts: [], problems: found }
  const readouts = compiled.filter((readout) => readout !== null)
  return { readouts: readouts.sort((a, b) => midpoint(b.published) - midpoint(a.published)), problems: [] }
}
