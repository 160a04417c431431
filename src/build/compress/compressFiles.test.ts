// @vitest-environment node
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressFiles } from './compressFiles.ts'

const text = 'По его словам, переговоры были полезны. '.repeat(100)
let dir = ''

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'compress-'))
})

afterEach(() => rmSync(dir, { recursive: true }))

describe('compressFiles', () => {
  it('writes both forms beside each text, in folders too, and counts them', async () => {
    mkdirSync(join(dir, 'ru/a-call'), { recursive: true })
    const files = [
      'index.html',
      'ru/a-call/index.html',
      'a.js',
      'a.css',
      'a.json',
      'a.svg',
      'a.xml',
      'a.txt',
      'a.webmanifest',
    ]
    for (const file of files) writeFileSync(join(dir, file), text + file)

    const { plain, br, gz } = await compressFiles(dir)

    for (const file of files) {
      expect(brotliDecompressSync(readFileSync(join(dir, `${file}.br`))).toString()).toBe(text + file)
      expect(gunzipSync(readFileSync(join(dir, `${file}.gz`))).toString()).toBe(text + file)
    }
    expect([plain.files, br.files, gz.files]).toEqual([9, 9, 9])
    expect(plain.bytes).toBe(Buffer.byteLength(text) * 9 + files.join('').length)
    expect(br.bytes).toBeLessThan(gz.bytes)
  })

  it('spends less time on the page of a passage than on that of its readout, and writes both forms', async () => {
    const words = readFileSync('README.md')
    for (const folder of ['ru/a-call', 'ru/a-call/q/q1', 'ru/a-call/s/talks']) {
      mkdirSync(join(dir, folder), { recursive: true })
      writeFileSync(join(dir, folder, 'index.html'), words)
    }

    const { gz } = await compressFiles(dir)

    const sizeOf = (page: string) => readFileSync(join(dir, page, 'index.html.br')).length
    expect(sizeOf('ru/a-call/q/q1')).toBeGreaterThan(sizeOf('ru/a-call'))
    expect(sizeOf('ru/a-call/s/talks')).toBe(sizeOf('ru/a-call/q/q1'))
    expect(gz.files).toBe(3)
  })

  it.each([
    { what: 'a small file', name: 'small.html', data: Buffer.from(text).subarray(0, 999), files: 1 },
    { what: 'what does not get smaller', name: 'noise.txt', data: randomBytes(2_000), files: 1 },
    { what: 'a font', name: 'a.woff2', data: Buffer.from(text), files: 0 },
    { what: 'a file without an ending', name: '_headers', data: Buffer.from(text), files: 0 },
  ])('leaves $what as it is', async ({ name, data, files }) => {
    writeFileSync(join(dir, name), data)
    const none = { files: 0, bytes: 0 }
    expect(await compressFiles(dir)).toEqual({ plain: { files, bytes: files * data.length }, br: none, gz: none })
    expect(readdirSync(dir)).toEqual([name])
  })
})
