import type { Organization, Person } from 'schema-dts'
import type { Site } from '#build/site/readSite.ts'
import type { Party, Readout } from '#domain/readout.ts'
import { nodeIds } from './nodeIds.ts'

/** Somebody who takes part in contacts or speaks, as https://schema.org/Person or https://schema.org/Organization. */
export function partyData(party: Party, readout: Readout, site: Site): Person | Organization {
  const { id, kind, name, shortName, office } = party
  const named = { ...nodeIds(site, readout).party(id), name, alternateName: shortName }
  if (kind === 'body') return { '@type': 'Organization', ...named }
  return { '@type': 'Person', ...named, ...(office && { jobTitle: office }) }
}
