import { compileContent } from '#build/content/compileContent.ts'
import { formatProblems } from '#build/content/problem.ts'
import type { Readout } from '#domain/readout.ts'

const ROOTS = ['src/content', 'tests/fixtures/content']

let all: Promise<Readout[]> | null = null

/** The readout at `lang/slug`, bundled or of the fixtures, through the schema and the compiler as the build does it; compiled once a test file. */
export async function compileFixture(path: string): Promise<Readout> {
  all ??= compileAll()
  const readouts = await all
  const readout = readouts.find(({ lang, slug }) => `${lang}/${slug}` === path)
  if (readout === undefined) throw new Error(`No readout at ${path}, but ${readouts.map(({ slug }) => slug)}`)
  return readout
}

async function compileAll(): Promise<Readout[]> {
  const compiled = await Promise.all(ROOTS.map((root) => compileContent(root)))
  const problems = compiled.flatMap((content) => content.problems)
  if (problems.length > 0) throw new Error(formatProblems(problems))
  return compiled.flatMap(({ readouts }) => readouts)
}
