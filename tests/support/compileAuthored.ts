import { checkIds } from '#build/content/checkIds.ts'
import { compileReadout } from '#build/content/compileReadout.ts'
import { parseFile } from '#build/content/parseFile.ts'
import { formatProblems, type Problem } from '#build/content/problem.ts'
import type { Content } from '#build/content/readContent.ts'
import { READOUT_FILES, REGISTRY_FILES } from '#content/schema/files.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Readout } from '#domain/readout.ts'
import { smallContent } from './smallContent.ts'

/** Files of a content as an author writes them; what is not given is that of the small content. */
export type Authored = {
  registry?: Partial<Record<keyof typeof REGISTRY_FILES, unknown>>
  readout?: Partial<Record<keyof typeof READOUT_FILES, unknown>>
}

/** Compiles a made-up readout through the schema and the checks that every content goes through; throws with all that is wrong in it. */
export function compileAuthored({ registry, readout }: Authored = {}, lang: Lang = 'en'): Readout {
  const problems: Problem[] = []
  const folder = `readouts/${smallContent.readout['readout.json'].slug}`
  const content = {
    registry: parseFiles('registry', REGISTRY_FILES, { ...smallContent.registry, ...registry }, problems),
    readouts: [{ folder, files: parseFiles(folder, READOUT_FILES, { ...smallContent.readout, ...readout }, problems) }],
  } as Content
  if (problems.length === 0) problems.push(...checkIds(content))
  const compiled = problems.length === 0 ? compileReadout(content, 0, lang, problems) : null
  if (compiled === null || problems.length > 0) throw new Error(formatProblems(problems))
  return compiled
}

function parseFiles<Name extends string>(
  folder: string,
  schemas: Record<Name, Parameters<typeof parseFile>[2]>,
  files: Record<Name, unknown>,
  problems: Problem[],
): Record<string, unknown> {
  const names = Object.keys(schemas) as Name[]
  return Object.fromEntries(
    names.map((name) => {
      const parsed = parseFile(`${folder}/${name}`, JSON.stringify(files[name]), schemas[name])
      problems.push(...parsed.problems)
      return [name, parsed.value]
    }),
  )
}
