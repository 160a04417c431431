import type { Site } from '#build/site/readSite.ts'
import type { Lang } from '#content/schema/text.ts'
import { buildHash, buildPath } from '#domain/links.ts'
import { addressOf } from './addressOf.ts'
import { siteRef } from './siteRef.ts'

/** A reference to a node of linked data by its `@id`. */
type NodeRef = { '@id': string }

/** References to what one readout speaks of in one language; `page` is the address of the readout's own page. */
type NodeIds = {
  page: string
  site: NodeRef
  article: NodeRef
  passage: (id: string) => NodeRef
  contact: (id: string) => NodeRef
  party: (id: string) => NodeRef
}

/**
 * Names what a readout speaks of the same on each of its pages: what has a hash in the page by that very address, all else
 * by a hash with a colon, which no id of the content can have. Relative to the root where the origin is not known.
 */
export function nodeIds(site: Site, { lang, slug }: { lang: Lang; slug: string }): NodeIds {
  const page = addressOf(site, buildPath({ page: 'readout', lang, slug, passage: null }))
  const inPage = (id: string) => ({ '@id': page + buildHash(id) })
  return {
    page,
    site: siteRef(site),
    article: inPage('article:'),
    passage: inPage,
    contact: inPage,
    party: (id) => inPage(`party:${id}`),
  }
}
