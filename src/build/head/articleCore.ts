import type { NewsArticleLeaf } from 'schema-dts'
import type { Site } from '#build/site/readSite.ts'
import type { Readout } from '#domain/readout.ts'
import { exactDay } from './exactDay.ts'
import { nodeIds } from './nodeIds.ts'

/** What a readout's article is, in short: enough for the pages of its passages. */
export function articleCore(readout: Readout, site: Site): NewsArticleLeaf {
  const ids = nodeIds(site, readout)
  const day = exactDay(readout.published)
  return {
    '@type': 'NewsArticle',
    ...ids.article,
    headline: readout.headline,
    inLanguage: readout.lang,
    ...(day && { datePublished: day }),
    url: ids.page,
    isPartOf: ids.site,
  }
}
