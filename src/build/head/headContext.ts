import type { PageOf } from '#build/site/listPages.ts'
import type { Site } from '#build/site/readSite.ts'
import type { Contact } from '#domain/readout.ts'

/**
 * What a page's head needs to know beside the page. `pictureOf` gives the path of a page's preview picture, below the base and
 * without a slash before it; `partiesOf` the ids of those who took part in a contact.
 */
export type HeadContext = {
  site: Site
  pictureOf: (page: PageOf & { kind: 'readout' }) => string
  partiesOf: (contact: Contact) => string[]
}
