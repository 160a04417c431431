import type { WebSite } from 'schema-dts'
import type { Site } from '#build/site/readSite.ts'
import { addressOf } from './addressOf.ts'
import { SITE_NAME } from './siteName.ts'
import { siteRef } from './siteRef.ts'

/** The whole site as https://schema.org/WebSite. */
export function webSite(site: Site): WebSite {
  return { '@type': 'WebSite', ...siteRef(site), name: SITE_NAME, url: addressOf(site, '/'), inLanguage: ['ru', 'en'] }
}
