import { cutText } from '#build/previews/cutText.ts'
import type { PageOf } from '#build/site/listPages.ts'
import type { Readout } from '#domain/readout.ts'
import { words } from './words.ts'

/** About what a search engine shows of a description, in characters. */
const LENGTH = 160

/** However long the names are, the quotation itself gets this many characters. */
const SHORTEST = 80

/** What a page holds, in plain text for search engines and messengers: its dek, or the beginning of the passage that it opens with. */
export function describePage(page: PageOf): string {
  if (page.kind === 'list') return words[page.lang].app.list.dek
  const { readout, passage } = page
  if (passage === null) return readout.dek
  return passage.kind === 'quotation' ? describeQuotation(readout, passage.id) : describeSection(readout, passage.id)
}

function describeQuotation({ quotations, contacts }: Readout, id: string): string {
  const quotation = quotations.find((candidate) => candidate.id === id)
  if (quotation === undefined) return ''
  const contact = contacts.find((candidate) => candidate.id === quotation.contact)
  const said = [quotation.speaker, contact?.date.words].filter(Boolean).join(', ')
  const attribution = ` — ${said}`
  return cutText(quotation.text, Math.max(LENGTH - attribution.length, SHORTEST)) + attribution
}

function describeSection({ sections }: Readout, id: string): string {
  const paragraphs = sections.find((section) => section.id === id)?.paragraphs ?? []
  return cutText(paragraphs.map(({ segments }) => segments.map(({ text }) => text).join('')).join(' '), LENGTH)
}
