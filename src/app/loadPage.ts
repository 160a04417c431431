import type { i18n } from 'i18next'
import { newestSlug, openReadout, openSummaries } from '#content/openContent.ts'
import type { Lang } from '#content/schema/text.ts'
import { type Address, type Passage, parsePath } from '#domain/links.ts'
import type { Readout, ReadoutSummary } from '#domain/readout.ts'
import { loadI18n } from './loadI18n.ts'
import { loadTwin, type Twin } from './twin/loadTwin.ts'

/** All that a page needs, loaded: nothing is fetched while it is drawn. `twin` is there where the query asks for it and it is to be had. */
export type Page =
  | { kind: 'readout'; i18n: i18n; readout: Readout; passage: Passage | null; twin: Twin | null }
  | { kind: 'list'; i18n: i18n; lang: Lang; summaries: ReadoutSummary[] }
  | { kind: 'unknown'; reason: 'path' | 'readout' | 'passage'; i18ns: Record<Lang, i18n> }

type ReadoutAddress = Omit<Extract<Address, { page: 'readout' }>, 'page'>

/** `search` is the query; `openOwn` opens the path's readout, where a way to it is known that is shorter than to look it up among all. */
type Given = { search?: string; openOwn?: (() => Promise<Readout>) | undefined }

/** Loads what a path and a query of the URL contract ask for; whatever is not there becomes the `unknown` page. */
export async function loadPage(path: string, given: Given = {}): Promise<Page> {
  const address = parsePath(path)
  switch (address.page) {
    case 'home':
      return loadReadout({ lang: 'ru', slug: newestSlug, passage: null }, given)
    case 'readout':
      return loadReadout(address, given)
    case 'list': {
      const [i18n, summaries] = await Promise.all([loadI18n(address.lang), openSummaries(address.lang)])
      return { kind: 'list', i18n, lang: address.lang, summaries }
    }
    case 'unknown':
      return loadUnknown('path')
  }
}

async function loadReadout({ lang, slug, passage }: ReadoutAddress, { search = '', openOwn }: Given): Promise<Page> {
  const lookUp = () => openReadout(lang, slug)
  const [i18n, readout, twin] = await Promise.all([
    loadI18n(lang),
    openOwn === undefined ? lookUp() : openOwn().catch(lookUp),
    // What comes of it is not for here to say: the page reads without it.
    search.includes('with=') ? loadTwin({ lang, slug }).catch(() => null) : null,
  ])
  if (readout === null) return loadUnknown('readout')
  return passage === null || hasPassage(readout, passage)
    ? { kind: 'readout', i18n, readout, passage, twin }
    : loadUnknown('passage')
}

function hasPassage({ quotations, sections }: Readout, { kind, id }: Passage): boolean {
  return (kind === 'quotation' ? quotations : sections).some((item) => item.id === id)
}

async function loadUnknown(reason: 'path' | 'readout' | 'passage'): Promise<Page> {
  const [ru, en] = await Promise.all([loadI18n('ru'), loadI18n('en')])
  return { kind: 'unknown', reason, i18ns: { ru, en } }
}
