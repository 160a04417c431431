import type { Site } from '#build/site/readSite.ts'
import { addressOf } from './addressOf.ts'

/** A reference to the whole site. The colon keeps the hash apart from the ids of the content. */
export function siteRef(site: Site): { '@id': string } {
  return { '@id': addressOf(site, '/#site:') }
}
