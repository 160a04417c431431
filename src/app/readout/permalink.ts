import { pageOrigin } from '#browser/pageOrigin.ts'
import { buildHash, buildPath } from '#domain/links.ts'
import type { Quotation, Readout } from '#domain/readout.ts'

/** The absolute address of a readout, or of a passage in it. */
export function permalinkOf({ lang, slug }: Pick<Readout, 'lang' | 'slug'>, id?: string): string {
  const path = buildPath({ page: 'readout', lang, slug, passage: null })
  return `${pageOrigin()}${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}${id === undefined ? '' : buildHash(id)}`
}

/** A quotation as plain text to paste: its words, who said them, where and when, and the link. */
export function plainCitation(quotation: Quotation, date: string, link: string): string {
  return `${quotation.text}\n— ${quotation.speaker}, ${quotation.source}, ${date}\n${link}`
}
