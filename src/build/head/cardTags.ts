import type { PageOf } from '#build/site/listPages.ts'
import type { Lang } from '#content/schema/text.ts'
import { otherLang } from '#domain/otherLang.ts'
import { addressOf } from './addressOf.ts'
import { canonicalPath } from './canonicalPath.ts'
import { describePage } from './describePage.ts'
import { exactDay } from './exactDay.ts'
import type { HeadContext } from './headContext.ts'
import { pictureAddress } from './pictureAddress.ts'
import { SITE_NAME } from './siteName.ts'

/** A `<meta>` of a link's preview: Open Graph's have a `property`, Twitter's a `name`. */
type CardTag = { property: string; content: string } | { name: string; content: string }

type Given = Pick<HeadContext, 'site' | 'pictureOf'> & { title: string }

const LOCALES: Record<Lang, string> = { ru: 'ru_RU', en: 'en_GB' }

/** What messengers show of a link to the page: https://ogp.me and Twitter's card with a large picture. */
export function cardTags(page: PageOf, { title, ...given }: Given): CardTag[] {
  const heading = title.endsWith(` · ${SITE_NAME}`) ? title.slice(0, -` · ${SITE_NAME}`.length) : title
  const description = describePage(page)
  const picture = pictureAddress(page, given)
  return [
    og('og:type', page.kind === 'list' ? 'website' : 'article'),
    og('og:title', heading),
    og('og:description', description),
    ...(given.site.origin === null ? [] : [og('og:url', addressOf(given.site, ownPath(page)))]),
    og('og:locale', LOCALES[page.lang]),
    og('og:locale:alternate', LOCALES[otherLang(page.lang)]),
    og('og:site_name', SITE_NAME),
    ...publicationTags(page),
    { name: 'twitter:card', content: picture === null ? 'summary' : 'summary_large_image' },
    { name: 'twitter:title', content: heading },
    { name: 'twitter:description', content: description },
    ...(picture === null ? [] : pictureTags(picture, opensWithWords(page) ? description : heading)),
  ]
}

/** Messengers take title and picture from `og:url`: a passage keeps its own, although its canonical page is the readout's. */
function ownPath(page: PageOf): string {
  return page.kind === 'readout' && page.passage !== null ? page.path : canonicalPath(page)
}

/** Whether the picture shows a quotation, so that the words are what it says. */
function opensWithWords(page: PageOf): boolean {
  return page.kind === 'readout' && page.passage?.kind === 'quotation'
}

function publicationTags(page: PageOf): CardTag[] {
  const day = page.kind === 'readout' ? exactDay(page.readout.published) : null
  return day === null ? [] : [og('article:published_time', day)]
}

function pictureTags(address: string, alternative: string): CardTag[] {
  return [
    og('og:image', address),
    og('og:image:type', 'image/png'),
    og('og:image:width', '1200'),
    og('og:image:height', '630'),
    og('og:image:alt', alternative),
    { name: 'twitter:image', content: address },
    { name: 'twitter:image:alt', content: alternative },
  ]
}

function og(property: string, content: string): CardTag {
  return { property, content }
}
