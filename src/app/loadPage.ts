import type { i18n } from 'i18next'
import { newestSlug, openReadout, openSummaries } from '#content/openContent.ts'
import type { Lang } from '#content/schema/text.ts'
import { type Address, type Passage, parsePath } from '#domain/links.ts'
import type { Readout, ReadoutSummary } from '#domain/readout.ts'
import { createI18n } from '#i18n/createI18n.ts'
import type { Dictionary } from '#i18n/dictionary.ts'

/** All that a page needs, loaded: nothing is fetched while it is drawn. */
export type Page =
  | { kind: 'readout'; i18n: i18n; readout: Readout; passage: Passage | null }
  | { kind: 'list'; i18n: i18n; lang: Lang; summaries: ReadoutSummary[] }
  | { kind: 'unknown'; reason: 'path' | 'readout' | 'passage'; i18ns: Record<Lang, i18n> }

const loadedI18ns: Partial<Record<Lang, Promise<i18n>>> = {}

type ReadoutAddress = Omit<Extract<Address, { page: 'readout' }>, 'page'>

const DICTIONARIES: Record<Lang, () => Promise<{ default: Dictionary }>> = {
  ru: () => import('#i18n/ru.json'),
  en: () => import('#i18n/en.json'),
}

/**
 * Loads what a path of the URL contract asks for; whatever is not there becomes the `unknown` page. `openOwn` opens the
 * readout of that path, where a way to it is known that is shorter than to look it up among all.
 */
export async function loadPage(path: string, openOwn?: () => Promise<Readout>): Promise<Page> {
  const address = parsePath(path)
  switch (address.page) {
    case 'home':
      return loadReadout({ lang: 'ru', slug: newestSlug, passage: null }, openOwn)
    case 'readout':
      return loadReadout(address, openOwn)
    case 'list': {
      const [i18n, summaries] = await Promise.all([loadI18n(address.lang), openSummaries(address.lang)])
      return { kind: 'list', i18n, lang: address.lang, summaries }
    }
    case 'unknown':
      return loadUnknown('path')
  }
}

async function loadReadout({ lang, slug, passage }: ReadoutAddress, openOwn?: () => Promise<Readout>): Promise<Page> {
  const lookUp = () => openReadout(lang, slug)
  const opened = openOwn === undefined ? lookUp() : openOwn().catch(lookUp)
  const [i18n, readout] = await Promise.all([loadI18n(lang), opened])
  if (readout === null) return loadUnknown('readout')
  return passage === null || hasPassage(readout, passage)
    ? { kind: 'readout', i18n, readout, passage }
    : loadUnknown('passage')
}

function hasPassage({ quotations, sections }: Readout, { kind, id }: Passage): boolean {
  return (kind === 'quotation' ? quotations : sections).some((item) => item.id === id)
}

async function loadUnknown(reason: 'path' | 'readout' | 'passage'): Promise<Page> {
  const [ru, en] = await Promise.all([loadI18n('ru'), loadI18n('en')])
  return { kind: 'unknown', reason, i18ns: { ru, en } }
}

/** One for each language: a build draws thousands of pages. */
function loadI18n(lang: Lang): Promise<i18n> {
  loadedI18ns[lang] ??= DICTIONARIES[lang]().then((dictionary) => createI18n(lang, dictionary.default))
  return loadedI18ns[lang]
}
