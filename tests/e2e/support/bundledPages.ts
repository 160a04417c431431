import { compileContent } from '#build/content/compileContent.ts'
import { formatProblems } from '#build/content/problem.ts'
import { listPages, type PageOf } from '#build/site/listPages.ts'

/** Every page of the site with the bundled content that has a file of its own, as the build lists them. */
export async function bundledPages(): Promise<PageOf[]> {
  const { readouts, problems } = await compileContent('src/content')
  if (problems.length > 0) throw new Error(formatProblems(problems))
  return listPages(readouts)
}
