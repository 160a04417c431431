import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Address,
  buildHash,
  buildPath,
  buildQuery,
  type Known,
  parseHash,
  parsePath,
  parseQuery,
  type Target,
} from './links.ts'
import { type View, WHOLE } from './view.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/)
const lang = fc.constantFrom('ru', 'en')

/** Anything that may stand in an address bar, lone surrogates and broken encoding included. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('/', 'ru', 'en', 'q', '..', '%', '%zz', '%e0%a4', '?', '&', '=', '#', 'topic', ':~:'))
    .map((all) => all.join('')),
)

const HOSTILE = [
  '<script>',
  '../..',
  '%',
  '%zz',
  '%E0%A4%A',
  '%00',
  '\ud800',
  '\udc00',
  '😀',
  '__proto__',
  'a'.repeat(10_000),
  '/'.repeat(10_000),
  '%'.repeat(10_000),
]

const KNOWN: Known = { topics: new Set(['syria', 'iran']), parties: new Set(['lavrov', 'blinken']), beside: 'en' }

describe('buildPath and parsePath', () => {
  it.each<[string, Address]>([
    ['/', { page: 'home' }],
    ['', { page: 'home' }],
    ['/ru/', { page: 'list', lang: 'ru' }],
    ['/en', { page: 'list', lang: 'en' }],
    ['/en/may-2021/', { page: 'readout', lang: 'en', slug: 'may-2021', passage: null }],
    ['/en/may-2021', { page: 'readout', lang: 'en', slug: 'may-2021', passage: null }],
    ['/ru/may-2021/q/q1/', { page: 'readout', lang: 'ru', slug: 'may-2021', passage: { kind: 'quotation', id: 'q1' } }],
    [
      '/ru/may-2021/s/iran',
      { page: 'readout', lang: 'ru', slug: 'may-2021', passage: { kind: 'section', id: 'iran' } },
    ],
    ['//', { page: 'unknown', lang: null }],
    ['/de/', { page: 'unknown', lang: null }],
    ['/RU/', { page: 'unknown', lang: null }],
    ['/ru//', { page: 'unknown', lang: 'ru' }],
    ['/ru/../', { page: 'unknown', lang: 'ru' }],
    ['/ru/<script>/', { page: 'unknown', lang: 'ru' }],
    ['/ru/%zz/', { page: 'unknown', lang: 'ru' }],
    ['/en/may-2021/q/', { page: 'unknown', lang: 'en' }],
    ['/en/may-2021/x/q1/', { page: 'unknown', lang: 'en' }],
    ['/en/may-2021/q/../', { page: 'unknown', lang: 'en' }],
    ['/en/may-2021/q/q1/more/', { page: 'unknown', lang: 'en' }],
    ['/en/may-2021/other/', { page: 'unknown', lang: 'en' }],
  ])('read %j', (path, address) => {
    expect(parsePath(path)).toEqual(address)
  })

  it('are each other’s inverse for any address', () => {
    const passage = fc.option(fc.record({ kind: fc.constantFrom('quotation', 'section'), id }))
    const address = fc.oneof(
      fc.constant({ page: 'home' } as const),
      fc.record({ page: fc.constant('list'), lang }),
      fc.record({ page: fc.constant('readout'), lang, slug: id, passage }),
    )
    fc.assert(
      fc.property(address, (address) => {
        expect(parsePath(buildPath(address))).toEqual(address)
      }),
    )
  })

  it('read a path with and without its last slash alike', () => {
    const path = fc.array(fc.oneof(id, lang), { minLength: 1, maxLength: 6 }).map((parts) => `/${parts.join('/')}`)
    fc.assert(
      fc.property(path, (path) => {
        expect(parsePath(`${path}/`)).toEqual(parsePath(path))
      }),
    )
  })

  it.each(HOSTILE)('survive %.20s', (text) => {
    expect(parsePath(`/ru/${text}/`)).toHaveProperty('lang', 'ru')
  })

  it('find in any string an address that leads to itself, or none', () => {
    fc.assert(
      fc.property(anything, (path) => {
        const address = parsePath(path)
        if (address.page !== 'unknown') expect(parsePath(buildPath(address))).toEqual(address)
      }),
    )
  })
})

describe('buildQuery', () => {
  it.each<{ view: Partial<View>; query: string }>([
    { view: {}, query: '' },
    {
      view: { topics: ['syria', 'ukraine'], match: 'all', only: true },
      query: '?topic=syria&topic=ukraine&match=all&only=1',
    },
    { view: { by: ['lavrov'] }, query: '?by=lavrov' },
    { view: { with: 'en' }, query: '?with=en' },
    { view: { topics: ['syria'], with: 'ru' }, query: '?topic=syria&with=ru' },
  ])('gives $query and leaves the defaults out', ({ view, query }) => {
    expect(buildQuery({ ...WHOLE, ...view })).toBe(query)
  })
})

describe('parseQuery', () => {
  it.each<{ query: string; view: Partial<View>; ignored: ReturnType<typeof parseQuery>['ignored'] }>([
    { query: '', view: {}, ignored: [] },
    { query: '?topic=syria&utm_source=mail', view: { topics: ['syria'] }, ignored: [] },
    { query: 'topic=iran&topic=syria&topic=iran', view: { topics: ['iran', 'syria'] }, ignored: [] },
    { query: '?by=lavrov&by=lavrov&only=1', view: { by: ['lavrov'], only: true }, ignored: [] },
    { query: '?match=any&only=0', view: {}, ignored: [] },
    { query: '?match=all', view: { match: 'all' }, ignored: [] },
    { query: '?match=maybe', view: {}, ignored: [{ parameter: 'match', values: ['maybe'], count: 1 }] },
    { query: '?only=yes', view: {}, ignored: [{ parameter: 'only', values: ['yes'], count: 1 }] },
    { query: '?topic=<script>', view: {}, ignored: [{ parameter: 'topic', values: ['<script>'], count: 1 }] },
    { query: '?topic=__proto__', view: {}, ignored: [{ parameter: 'topic', values: ['__proto__'], count: 1 }] },
    {
      query: '?topic=mars&topic=syria&topic=mars&by=nobody',
      view: { topics: ['syria'] },
      ignored: [
        { parameter: 'topic', values: ['mars'], count: 1 },
        { parameter: 'by', values: ['nobody'], count: 1 },
      ],
    },
    { query: '?with=en', view: { with: 'en' }, ignored: [] },
    { query: '?with=en&with=en', view: { with: 'en' }, ignored: [] },
    { query: '?with=xx', view: {}, ignored: [{ parameter: 'with', values: ['xx'], count: 1 }] },
    { query: '?with=ru', view: {}, ignored: [{ parameter: 'with', values: ['ru'], count: 1 }] },
    { query: '?with=', view: {}, ignored: [{ parameter: 'with', values: [''], count: 1 }] },
    {
      query: '?with=xx&with=en',
      view: { with: 'en' },
      ignored: [{ parameter: 'with', values: ['xx'], count: 1 }],
    },
    { query: '?topic=%zz', view: {}, ignored: [{ parameter: 'topic', values: ['%zz'], count: 1 }] },
    { query: '?topic', view: {}, ignored: [{ parameter: 'topic', values: [''], count: 1 }] },
  ])('reads $query', ({ query, view, ignored }) => {
    expect(parseQuery(query, KNOWN)).toEqual({ view: { ...WHOLE, ...view }, ignored })
  })

  it('is the inverse of buildQuery for any view of known ids', () => {
    const ids = fc.uniqueArray(id, { maxLength: 6 })
    const view = fc.record({
      topics: ids,
      match: fc.constantFrom('any', 'all'),
      only: fc.boolean(),
      by: ids,
      with: fc.option(lang),
    })
    fc.assert(
      fc.property(view, lang, (view, other) => {
        const known = { topics: new Set(view.topics), parties: new Set(view.by), beside: view.with ?? other }
        expect(parseQuery(buildQuery(view), known)).toEqual({ view, ignored: [] })
      }),
    )
  })

  it('survives any string, and lets only known ids into the view', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const query of [text, `?topic=${text}&by=${text}&match=${text}&only=${text}&with=${text}`]) {
          const { view } = parseQuery(query, KNOWN)
          expect(view.topics.every((topic) => KNOWN.topics.has(topic))).toBe(true)
          expect(view.by.every((party) => KNOWN.parties.has(party))).toBe(true)
          expect([null, KNOWN.beside]).toContain(view.with)
        }
      }),
    )
  })

  it('reads 2,000 topics, says how many it ignored and shows the first three', () => {
    const topics = Array.from({ length: 2_000 }, (_, index) => `topic-${index}`)
    const { view, ignored } = parseQuery(buildQuery({ ...WHOLE, topics: [...topics, 'syria'] }), KNOWN)
    expect(view.topics).toEqual(['syria'])
    expect(ignored).toEqual([{ parameter: 'topic', values: ['topic-0', 'topic-1', 'topic-2'], count: 2_000 }])
  })

  it('keeps 2,000 topics that are known', () => {
    const topics = Array.from({ length: 2_000 }, (_, index) => `topic-${index}`)
    const known: Known = { ...KNOWN, topics: new Set(topics) }
    expect(parseQuery(buildQuery({ ...WHOLE, topics }), known).view.topics).toEqual(topics)
  })

  it.each([
    { name: 'shows 40 characters whole', value: 'a'.repeat(40), shown: 'a'.repeat(40) },
    { name: 'cuts what is longer', value: 'a'.repeat(10_000), shown: `${'a'.repeat(40)}…` },
    { name: 'never cuts a character in two', value: `a${'😀'.repeat(50)}`, shown: `a${'😀'.repeat(39)}…` },
  ])('$name in what it ignored', ({ value, shown }) => {
    expect(parseQuery(`?topic=${value}`, KNOWN).ignored).toEqual([{ parameter: 'topic', values: [shown], count: 1 }])
  })
})

describe('buildHash and parseHash', () => {
  it.each<[string, Target]>([
    ['', { kind: 'none' }],
    ['#', { kind: 'none' }],
    ['#q1', { kind: 'id', id: 'q1' }],
    ['q1', { kind: 'id', id: 'q1' }],
    ['#q1:~:text=words', { kind: 'id', id: 'q1' }],
    ['#:~:text=words', { kind: 'none' }],
    ['##q1', { kind: 'malformed' }],
    ['#Q1', { kind: 'malformed' }],
    ['#<script>', { kind: 'malformed' }],
    ['#%', { kind: 'malformed' }],
    ['#..', { kind: 'malformed' }],
    ['#\ud800', { kind: 'malformed' }],
    ['#q1\n', { kind: 'malformed' }],
  ])('read %j', (hash, target) => {
    expect(parseHash(hash)).toEqual(target)
  })

  it('are each other’s inverse for any id', () => {
    fc.assert(
      fc.property(id, (id) => {
        expect(parseHash(buildHash(id))).toEqual({ kind: 'id', id })
      }),
    )
  })

  it('find in any string an id that leads to itself, or none', () => {
    fc.assert(
      fc.property(anything, (hash) => {
        const target = parseHash(hash)
        if (target.kind === 'id') expect(parseHash(buildHash(target.id))).toEqual(target)
      }),
    )
  })

  it.each(HOSTILE)('survive %.20s', (text) => {
    expect(['id', 'malformed']).toContain(parseHash(`#${text}`).kind)
  })
})
