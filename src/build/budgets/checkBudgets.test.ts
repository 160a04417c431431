// @vitest-environment node
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkBudgets } from './checkBudgets.ts'
import { formatBudgets } from './formatBudgets.ts'

type Files = Record<string, string | Buffer | null>

const manifest = {
  'index.html': {
    file: 'assets/index-a.js',
    isEntry: true,
    imports: ['_shared-b.js'],
    dynamicImports: ['virtual:summaries/ru', 'src/i18n/ru.json', 'src/i18n/en.json'],
  },
  '_shared-b.js': { file: 'assets/shared-b.js', imports: ['_deep-c.js'] },
  '_deep-c.js': { file: 'assets/deep-c.js', imports: ['_shared-b.js'] },
  'virtual:summaries/ru': { file: 'assets/ru-one.js', isDynamicEntry: true, imports: ['_shared-b.js'] },
  'src/i18n/ru.json': { file: 'assets/ru-two.js', isDynamicEntry: true, imports: ['_extra-d.js'] },
  'src/i18n/en.json': { file: 'assets/en-one.js', isDynamicEntry: true },
  '_extra-d.js': { file: 'assets/extra-d.js' },
}

const entry = '<script type="module" src="/base/assets/index-a.js"></script>'

/** A page whose inlined styles weigh that many bytes. */
function pageWith(styles: number): string {
  return `${entry}<style>${randomBytes(styles * 0.75).toString('base64')}</style>`
}

/** Random bytes do not compress, so a file of them weighs what it is long (and a few bytes of brotli's own). */
const site: Files = {
  'index.html': entry,
  'ru/index.html': pageWith(1_000),
  'en/index.html': pageWith(2_000),
  '.vite/manifest.json': JSON.stringify(manifest),
  'assets/index-a.js': randomBytes(10_000),
  'assets/shared-b.js': randomBytes(20_000),
  'assets/deep-c.js': randomBytes(30_000),
  'assets/ru-one.js': randomBytes(6_000),
  'assets/ru-two.js': randomBytes(4_000),
  'assets/extra-d.js': randomBytes(5_000),
  'assets/en-one.js': randomBytes(1_000),
  'assets/readout-ru-one-i.js': randomBytes(2_000),
  'assets/readout-ru-two-j.js': randomBytes(3_000),
  'assets/readout-en-one-k.js': randomBytes(1_000),
  'assets/index-e.css': randomBytes(4_000),
  'assets/later-ru-f.css': randomBytes(5_000),
  'assets/later-en-f.css': randomBytes(3_000),
  'assets/literata-ru-cyrillic-abcdefgh.woff2': randomBytes(40_000),
  'assets/golos-text-ru-latin-abcdefgh.woff2': randomBytes(15_000),
  'assets/literata-en-latin-abcdefgh.woff2': randomBytes(30_000),
}

const onDemand = { ru: [/ru(?:\.json)?$/], en: [/en\.json$/] }

let distDir = ''

beforeEach(() => {
  distDir = mkdtempSync(join(tmpdir(), 'dist-'))
})

afterEach(() => rmSync(distDir, { recursive: true }))

function write(changes: Files = {}) {
  for (const [file, data] of Object.entries({ ...site, ...changes })) {
    if (data === null) continue
    mkdirSync(dirname(join(distDir, file)), { recursive: true })
    writeFileSync(join(distDir, file), data)
  }
}

describe('checkBudgets', () => {
  it('counts the entry, all that it imports, the heaviest module on demand with its imports and the heaviest readout', () => {
    write()
    const { budgets, problems } = checkBudgets(distDir, { onDemand })
    const measured = Object.fromEntries(budgets.map(({ name, measured }) => [name, Math.round(measured / 1000)]))
    expect(measured).toEqual({
      'scripts at first, ru': 72,
      'scripts at first, en': 62,
      'styles at first, ru': 1,
      'styles, ru': 6,
      'styles of tools, ru': 4,
      'styles at first, en': 2,
      'styles, en': 5,
      'styles of tools, en': 4,
      'fonts, ru': 55,
      'fonts, en': 30,
    })
    expect(problems).toEqual([])
  })

  const overspent: { name: string; changes: Files; problem: RegExp }[] = [
    {
      name: 'scripts',
      changes: { 'assets/deep-c.js': randomBytes(90_000) },
      problem: /^scripts at first, ru: .* 105000 /,
    },
    { name: 'styles', changes: { 'assets/later-g.css': randomBytes(7_000) }, problem: /^styles, ru: .* 12000 / },
    {
      name: 'the styles of tools',
      changes: { 'assets/dialog-g.css': randomBytes(3_000) },
      problem: /^styles of tools, ru: .* 6000 /,
    },
    {
      name: 'the first styles',
      changes: { 'en/index.html': pageWith(6_900) },
      problem: /^styles at first, en: .* 5000 /,
    },
    {
      name: 'fonts',
      changes: { 'assets/literata-ru-latin-abcdefgh.woff2': randomBytes(6_000) },
      problem: /^fonts, ru: expected at most 60000 bytes \(brotli\), got 61000$/,
    },
    {
      name: 'no validator',
      changes: { 'assets/lazy-h.js': 'class ZodError{}' },
      problem: /^assets\/lazy-h\.js: expected no validator in the browser, got "ZodError"$/,
    },
  ]

  it.each(overspent)('tells of $name beyond its limit', ({ changes, problem }) => {
    write(changes)
    const { problems } = checkBudgets(distDir, { onDemand })
    expect(problems[0]).toMatch(problem)
  })

  it('measures the lead maps that it is given', () => {
    write()
    const leadMaps = ['M0 0l1 1', randomBytes(3_000).toString('base64')]
    const { budgets, problems } = checkBudgets(distDir, { onDemand, leadMaps })
    expect(budgets.slice(-2).map(({ name, limit }) => [name, limit])).toEqual([
      ['lead map 1', 3000],
      ['lead map 2', 3000],
    ])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^lead map 2: /)
  })

  const entryOnly = JSON.stringify({ 'index.html': { ...manifest['index.html'], imports: ['_gone.js'] } })
  const noStyles = { 'assets/index-e.css': null, 'assets/later-ru-f.css': null, 'ru/index.html': entry }
  const missing: { name: string; changes: Files; message: RegExp }[] = [
    { name: 'the page', changes: { 'index.html': null }, message: /index\.html: expected this file/ },
    { name: 'the manifest', changes: { '.vite/manifest.json': null }, message: /manifest\.json: .*build\.manifest/ },
    { name: 'an entry', changes: { '.vite/manifest.json': '{}' }, message: /expected an entry, got none/ },
    {
      name: 'the entry in the page',
      changes: { 'index.html': '<p>' },
      message: /expected to load the entry assets\/index-a/,
    },
    { name: 'an imported chunk', changes: { '.vite/manifest.json': entryOnly }, message: /entry for _gone\.js/ },
    { name: 'a script', changes: { 'assets/deep-c.js': null }, message: /deep-c\.js: expected this file/ },
    { name: 'any style sheet', changes: noStyles, message: /style sheet/ },
    { name: 'a language’s page', changes: { 'en/index.html': null }, message: /index\.html: expected this file/ },
    {
      name: 'a language’s fonts',
      changes: { 'assets/literata-en-latin-abcdefgh.woff2': null },
      message: /fonts for "en"/,
    },
  ]

  it.each(missing)('throws when $name is missing', ({ changes, message }) => {
    write(changes)
    expect(() => checkBudgets(distDir, { onDemand })).toThrow(message)
  })

  it('throws when a pattern matches no module on demand', () => {
    write()
    const none = { ...onDemand, en: [/^_shared/] }
    expect(() => checkBudgets(distDir, { onDemand: none })).toThrow(
      'expected a module on demand like /^_shared/, got none',
    )
  })
})

describe('formatBudgets', () => {
  it('lines up what was measured with what is allowed', () => {
    const table = formatBudgets([
      { name: 'styles', measured: 9_050, limit: 12_000 },
      { name: 'fonts, ru', measured: 61_000, limit: 60_000 },
    ])
    expect(table.split('\n')).toEqual([
      'kB, brotli  measured  limit',
      'styles           9.1   12.0  ok',
      'fonts, ru       61.0   60.0  over',
    ])
  })
})
