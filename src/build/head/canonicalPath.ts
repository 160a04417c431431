import type { PageOf } from '#build/site/listPages.ts'
import { buildPath } from '#domain/links.ts'

/** The path under which search engines should know a page: the root and the pages of passages are their readout's own. */
export function canonicalPath(page: PageOf): string {
  if (page.kind === 'list') return page.path
  const { lang, slug } = page.readout
  return buildPath({ page: 'readout', lang, slug, passage: null })
}
