import type { Site } from '#build/site/readSite.ts'
import type { Readout } from '#domain/readout.ts'
import { nodeIds } from './nodeIds.ts'

/** References to those of the topics that the readout names: the registry may ascribe others to a contact, each once. */
export function topicRefs(topics: string[], readout: Readout, site: Site): { '@id': string }[] {
  const named = new Set(readout.topics.flatMap((group) => group.topics.map(({ id }) => id)))
  return [...new Set(topics)].filter((id) => named.has(id)).map(nodeIds(site, readout).topic)
}
