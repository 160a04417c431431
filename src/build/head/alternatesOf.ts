import type { PageOf } from '#build/site/listPages.ts'
import type { Site } from '#build/site/readSite.ts'
import type { Lang } from '#content/schema/text.ts'
import { addressOf } from './addressOf.ts'
import { pathIn } from './pathIn.ts'

/** A page in one language, and the one for readers of any other (`x-default`). */
type Alternate = { hreflang: Lang | 'x-default'; href: string }

/**
 * The same page in every language; by default the language of the quotations, for a list that of the root.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternatesOf(page: PageOf, site: Site): Alternate[] {
  const hrefIn = (lang: Lang) => addressOf(site, pathIn(lang, page))
  const original = page.kind === 'list' ? 'ru' : page.readout.original
  return [
    { hreflang: 'ru', href: hrefIn('ru') },
    { hreflang: 'en', href: hrefIn('en') },
    { hreflang: 'x-default', href: hrefIn(original) },
  ]
}
