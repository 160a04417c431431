import { ID_FORM } from '#content/schema/idForm.ts'
import type { Lang } from '#content/schema/text.ts'
import { type View, WHOLE } from './view.ts'

/** A passage that a page opens with. */
export type Passage = { kind: 'quotation' | 'section'; id: string }

/** What a path of the URL contract asks for. */
export type Address =
  | { page: 'home' }
  | { page: 'list'; lang: Lang }
  | { page: 'readout'; lang: Lang; slug: string; passage: Passage | null }
  | { page: 'unknown'; lang: Lang | null }

/** Something in a query that the reader could not follow. `values` are as they came, at most `SHOWN` of them and each cut at `SHOWN_LENGTH` characters. */
export type Ignored = { parameter: 'topic' | 'by' | 'match' | 'only' | 'with'; values: string[]; count: number }

/** What a query may name: ids, and the language that may stand beside the page's own. */
export type Known = { topics: Set<string>; parties: Set<string>; beside: Lang }

const LANGS: readonly string[] = ['ru', 'en'] satisfies Lang[]
const LETTERS = { quotation: 'q', section: 's' } as const
const SHOWN = 3
const SHOWN_LENGTH = 40

/** The path of an address, percent-encoding not needed: every id is ASCII. The inverse of `parsePath`. */
export function buildPath(address: Exclude<Address, { page: 'unknown' }>): string {
  if (address.page === 'home') return '/'
  if (address.page === 'list') return `/${address.lang}/`
  const { lang, slug, passage } = address
  return passage ? `/${lang}/${slug}/${LETTERS[passage.kind]}/${passage.id}/` : `/${lang}/${slug}/`
}

/** Reads a path; whatever is not in the contract is `unknown`, with its language where that can be told. Survives any string. */
export function parsePath(path: string): Address {
  const [lang, slug, letter, id, ...rest] = path.replace(/^\//, '').replace(/\/$/, '').split('/')
  if (lang === '' && slug === undefined && path.length <= 1) return { page: 'home' }
  if (!isLang(lang)) return { page: 'unknown', lang: null }
  if (slug === undefined) return { page: 'list', lang }
  const passage = id === undefined ? null : passageOf(letter, id)
  const isWhole = letter === undefined || (passage !== null && rest.length === 0)
  return ID_FORM.test(slug) && isWhole ? { page: 'readout', lang, slug, passage } : { page: 'unknown', lang }
}

function passageOf(letter: string | undefined, id: string): Passage | null {
  if (!ID_FORM.test(id)) return null
  if (letter === LETTERS.quotation) return { kind: 'quotation', id }
  return letter === LETTERS.section ? { kind: 'section', id } : null
}

function isLang(text: string | undefined): text is Lang {
  return text !== undefined && LANGS.includes(text)
}

/** The query of a view, with its `?`, or nothing for the whole readout: defaults are left out. The inverse of `parseQuery`. */
export function buildQuery(view: View): string {
  const query = new URLSearchParams()
  for (const topic of view.topics) query.append('topic', topic)
  if (view.match !== WHOLE.match) query.set('match', view.match)
  if (view.only) query.set('only', '1')
  for (const party of view.by) query.append('by', party)
  if (view.with !== null) query.set('with', view.with)
  return query.size === 0 ? '' : `?${query}`
}

/** Reads a query: the view that it asks for, without what is unknown or said twice, and what was ignored. */
export function parseQuery(search: string, known: Known): { view: View; ignored: Ignored[] } {
  const query = new URLSearchParams(search)
  const topics = [...new Set(query.getAll('topic'))]
  const by = [...new Set(query.getAll('by'))]
  const match = query.getAll('match')
  const only = query.getAll('only')
  const beside = [...new Set(query.getAll('with'))]
  const ignored = [
    ignore(
      'topic',
      topics.filter((topic) => !known.topics.has(topic)),
    ),
    ignore(
      'match',
      match.filter((value) => value !== 'all' && value !== 'any'),
    ),
    ignore(
      'only',
      only.filter((value) => value !== '1' && value !== '0'),
    ),
    ignore(
      'by',
      by.filter((party) => !known.parties.has(party)),
    ),
    ignore(
      'with',
      beside.filter((lang) => lang !== known.beside),
    ),
  ]
  const view: View = {
    topics: topics.filter((topic) => known.topics.has(topic)),
    match: match.includes('all') ? 'all' : 'any',
    only: only.includes('1'),
    by: by.filter((party) => known.parties.has(party)),
    with: beside.includes(known.beside) ? known.beside : null,
  }
  return { view, ignored: ignored.filter(({ count }) => count > 0) }
}

function ignore(parameter: Ignored['parameter'], values: string[]): Ignored {
  return { parameter, values: values.slice(0, SHOWN).map(shorten), count: values.length }
}

function shorten(value: string): string {
  const characters = [...value]
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join('')}…` : value
}

/** What a hash points at: nothing, an id, or something that no id can be. Survives any string. */
export type Target = { kind: 'none' } | { kind: 'id'; id: string } | { kind: 'malformed' }

/** The hash of an id. The inverse of `parseHash`. */
export function buildHash(id: string): string {
  return `#${id}`
}

/** Reads a hash, with or without its `#`; a text fragment (`:~:`) is not part of it. */
export function parseHash(hash: string): Target {
  const [id = ''] = hash.replace(/^#/, '').split(':~:')
  if (id === '') return { kind: 'none' }
  return ID_FORM.test(id) ? { kind: 'id', id } : { kind: 'malformed' }
}
