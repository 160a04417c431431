import type { WebPageLeaf } from 'schema-dts'
import type { PageOf } from '#build/site/listPages.ts'
import type { Site } from '#build/site/readSite.ts'
import { addressOf } from './addressOf.ts'
import { canonicalPath } from './canonicalPath.ts'
import { nodeIds } from './nodeIds.ts'
import { siteRef } from './siteRef.ts'

/** A page as https://schema.org/WebPage with what it is chiefly about; the root is the page of the readout that it shows. */
export function webPage(page: PageOf, site: Site): WebPageLeaf {
  const isPassage = page.kind === 'readout' && page.passage !== null
  const address = addressOf(site, isPassage ? page.path : canonicalPath(page))
  return {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    inLanguage: page.lang,
    isPartOf: siteRef(site),
    ...(page.kind === 'readout' && { mainEntity: mainEntity(page, site) }),
  }
}

function mainEntity({ readout, passage }: PageOf & { kind: 'readout' }, site: Site): { '@id': string } {
  const ids = nodeIds(site, readout)
  return passage === null ? ids.article : ids.passage(passage.id)
}
