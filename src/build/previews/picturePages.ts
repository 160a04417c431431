import type { PageOf } from '#build/site/listPages.ts'
import { buildPath } from '#domain/links.ts'

/** A page that may have a picture. */
export type PicturePage = PageOf & { kind: 'readout' }

/** The pages with a picture of their own: the root shows a readout that has one, the lists have none. */
export function picturePages(pages: PageOf[]): PicturePage[] {
  return pages.filter(
    (page): page is PicturePage => page.kind === 'readout' && page.path !== buildPath({ page: 'home' }),
  )
}
