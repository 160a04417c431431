import type { PageOf } from '#build/site/listPages.ts'
import type { Site } from '#build/site/readSite.ts'
import { addressOf } from './addressOf.ts'
import { alternatesOf } from './alternatesOf.ts'
import { canonicalPath } from './canonicalPath.ts'
import { escapeHtml } from './escapeHtml.ts'
import { exactDay } from './exactDay.ts'

const OPENING =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'

/** The sitemap of the canonical pages (https://www.sitemaps.org/protocol.html); `null` without an origin, since its addresses must be absolute. */
export function writeSitemap(pages: PageOf[], site: Site): string | null {
  if (site.origin === null) return null
  const entries = pages.filter((page) => page.path === canonicalPath(page)).map((page) => writeEntry(page, site))
  return ['<?xml version="1.0" encoding="UTF-8"?>', OPENING, ...entries, '</urlset>', ''].join('\n')
}

function writeEntry(page: PageOf, site: Site): string {
  const day = page.kind === 'readout' ? exactDay(page.readout.published) : null
  const alternates = alternatesOf(page, site).map(
    ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}"/>`,
  )
  return [
    '<url>',
    `<loc>${escapeHtml(addressOf(site, page.path))}</loc>`,
    ...(day === null ? [] : [`<lastmod>${day}</lastmod>`]),
    ...alternates,
    '</url>',
  ].join('')
}
