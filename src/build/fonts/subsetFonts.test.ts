// @vitest-environment node
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FontFace, subsetFonts } from './subsetFonts.ts'

let cacheDir = ''
let faces: FontFace[] = []

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'fonts-'))
  faces = await subsetFonts({ lang: 'ru', cacheDir, text: 'Readout: «Сообщение» №\n1 → é', italicText: 'на полях' })
})

afterAll(() => rm(cacheDir, { recursive: true }))

describe('subsetFonts', () => {
  it('cuts a file for each family, style and slice that the text needs', () => {
    expect(faces.map(({ fileName }) => fileName)).toEqual([
      'literata-ru-latin.woff2',
      'literata-ru-cyrillic.woff2',
      'literata-italic-ru-latin.woff2',
      'literata-italic-ru-cyrillic.woff2',
      'golos-text-ru-latin.woff2',
      'golos-text-ru-cyrillic.woff2',
    ])
    expect(new Set(faces.map(({ family }) => family))).toEqual(new Set(['Literata ru', 'Golos Text ru']))
    for (const { data } of faces) expect(data.toString('latin1', 0, 4)).toBe('wOF2')
  })

  it('keeps all files of a Russian page with a good deal of English on it below 60 kB', async () => {
    const text = 'abcdefghijklmnopqrstuvwxyzABCDEFINORST'
    const page = await subsetFonts({ lang: 'ru', cacheDir, text, italicText: '«на полях»' })
    const bytes = page.reduce((sum, { data }) => sum + data.length, 0)
    expect(bytes).toBeGreaterThan(30_000)
    expect(bytes).toBeLessThan(60_000)
  })

  it('has what only the interface says in the interface’s font alone', async () => {
    const page = await subsetFonts({ lang: 'ru', cacheDir, text: 'R', italicText: '', interfaceText: 'B' })
    const having = page.filter(({ unicodeRange }) => unicodeRange.includes('U+42'))
    expect(having.map(({ fileName }) => fileName)).toEqual(['golos-text-ru-latin.woff2'])
  })

  it('claims exactly the characters of the text and those that the code itself may show', () => {
    const [latin, cyrillic] = faces
    expect(cyrillic?.unicodeRange).toBe('U+401,U+410-44F,U+451,U+2116')
    expect(latin?.unicodeRange).toContain('U+20-')
    expect(latin?.unicodeRange).toContain('U+E9,')
    expect(latin?.unicodeRange).not.toContain('U+A,')
    expect(faces[3]?.unicodeRange).toBe('U+430,U+43B,U+43D-43F,U+445,U+44F')
  })

  it('takes a file from the cache while its characters stay, and cuts a new one when they change', async () => {
    const options = { lang: 'ru' as const, cacheDir, text: 'Readout: №', italicText: 'на полях' }
    const italic = faces.find(({ fileName }) => fileName === 'literata-italic-ru-cyrillic.woff2')
    await writeFile(italic?.path ?? '', 'kept')
    const kept = await subsetFonts(options)
    expect(kept.find(({ fileName }) => fileName === italic?.fileName)?.data.toString()).toBe('kept')
    const cut = await subsetFonts({ ...options, italicText: 'на полях!' })
    expect(cut.find(({ fileName }) => fileName === italic?.fileName)?.path).toBe(italic?.path)
    const changed = await subsetFonts({ ...options, italicText: 'поле' })
    expect(changed.find(({ fileName }) => fileName === italic?.fileName)?.path).not.toBe(italic?.path)
  })

  it('leaves nothing half-written in the cache', async () => {
    const names = await readdir(cacheDir, { recursive: true })
    expect(names.filter((name) => name.includes('.') && !name.endsWith('.woff2'))).toEqual([])
  })
})
