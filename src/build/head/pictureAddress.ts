import type { PageOf } from '#build/site/listPages.ts'
import { addressOf } from './addressOf.ts'
import type { HeadContext } from './headContext.ts'

/** The absolute address of a page's preview picture; `null` for a list, and without an origin, since messengers follow no other address. */
export function pictureAddress(
  page: PageOf,
  { site, pictureOf }: Pick<HeadContext, 'site' | 'pictureOf'>,
): string | null {
  return page.kind === 'list' || site.origin === null ? null : addressOf(site, `/${pictureOf(page)}`)
}
