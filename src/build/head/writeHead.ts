import type { PageOf } from '#build/site/listPages.ts'
import { addressOf } from './addressOf.ts'
import { alternatesOf } from './alternatesOf.ts'
import { canonicalPath } from './canonicalPath.ts'
import { cardTags } from './cardTags.ts'
import { describePage } from './describePage.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HeadContext } from './headContext.ts'

/** What a page says of itself in its head, as HTML. `title` is plain text. What needs an absolute address is left out where the origin is not known. */
export function writeHead(page: PageOf, given: Pick<HeadContext, 'site' | 'pictureOf'> & { title: string }): string {
  return [
    tag('meta', { name: 'description', content: describePage(page) }),
    ...linkTags(page, given.site),
    ...cardTags(page, given).map((attributes) => tag('meta', attributes)),
  ].join('')
}

function linkTags(page: PageOf, site: HeadContext['site']): string[] {
  if (site.origin === null) return []
  return [
    tag('link', { rel: 'canonical', href: addressOf(site, canonicalPath(page)) }),
    ...alternatesOf(page, site).map((alternate) => tag('link', { rel: 'alternate', ...alternate })),
  ]
}

function tag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`)
  return `<${name}${written.join('')}>`
}
