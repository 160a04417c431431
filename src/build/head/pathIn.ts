import type { PageOf } from '#build/site/listPages.ts'
import type { Lang } from '#content/schema/text.ts'
import { buildPath } from '#domain/links.ts'

/** The path of the same page in a language: ids and slugs are shared, and each text is there in all languages. The root counts as its readout's page. */
export function pathIn(lang: Lang, page: PageOf): string {
  if (page.kind === 'list') return buildPath({ page: 'list', lang })
  return buildPath({ page: 'readout', lang, slug: page.readout.slug, passage: page.passage })
}
