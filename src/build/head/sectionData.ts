import type { WebPageElement } from 'schema-dts'
import type { Site } from '#build/site/readSite.ts'
import type { Readout } from '#domain/readout.ts'
import { nodeIds } from './nodeIds.ts'

/** A section of a readout's article as https://schema.org/WebPageElement. */
export function sectionData(
  { id, heading }: Readout['sections'][number],
  readout: Readout,
  site: Site,
): WebPageElement {
  const ids = nodeIds(site, readout)
  return {
    '@type': 'WebPageElement',
    ...ids.passage(id),
    name: heading,
    inLanguage: readout.lang,
    isPartOf: ids.article,
  }
}
