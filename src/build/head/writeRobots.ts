import type { Site } from '#build/site/readSite.ts'
import { addressOf } from './addressOf.ts'

/** A robots.txt (RFC 9309) that lets everyone read everything and says where the sitemap is, if there is one. */
export function writeRobots(site: Site): string {
  const sitemap = site.origin === null ? [] : ['', `Sitemap: ${addressOf(site, '/sitemap.xml')}`]
  return ['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n')
}
