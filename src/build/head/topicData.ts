import type { Thing } from 'schema-dts'
import type { Site } from '#build/site/readSite.ts'
import type { Readout, Topic } from '#domain/readout.ts'
import { nodeIds } from './nodeIds.ts'

/** A topic as https://schema.org/Thing: it may be a treaty, a country or a question, and the data do not say which. */
export function topicData({ id, name }: Topic, readout: Readout, site: Site): Thing {
  return { '@type': 'Thing', ...nodeIds(site, readout).topic(id), name }
}
