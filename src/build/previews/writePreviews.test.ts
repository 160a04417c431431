// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPages } from '#build/site/listPages.ts'
import { buildContact, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { writePreviews } from './writePreviews.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'previews-'))
})
afterEach(() => rm(root, { recursive: true }))

const pagesOf = (words: string) =>
  listPages([
    buildReadout({
      slug: 'a-call',
      lang: 'ru',
      contacts: [buildContact({ id: 'this-call' })],
      quotations: [buildQuotation({ id: 'q1', text: words })],
    }),
  ])
const write = (words: string, out = 'out') => writePreviews(pagesOf(words), join(root, out), join(root, 'cache'))

describe('writePreviews', () => {
  it('writes a picture for each page of a readout, and none for the root and the lists', async () => {
    expect(await write('«Да».')).toEqual({ drawn: 3, reused: 0 })
    const files = await readdir(join(root, 'out'), { recursive: true })
    expect(files.filter((file) => file.endsWith('.png')).sort()).toEqual([
      'previews/ru/a-call/q/q1.png',
      'previews/ru/a-call/readout.png',
      'previews/ru/a-call/s/opening.png',
    ])
  })

  it('draws nothing a second time, but writes it', async () => {
    await write('«Да».')
    expect(await write('«Да».', 'again')).toEqual({ drawn: 0, reused: 3 })
    const [first, second] = await Promise.all(
      ['out', 'again'].map((out) => readFile(join(root, out, 'previews/ru/a-call/q/q1.png'))),
    )
    expect(second).toEqual(first)
  })

  it('draws only what says something else', async () => {
    await write('«Да».')
    expect(await write('«Нет».')).toEqual({ drawn: 1, reused: 2 })
  })

  it('says which page has no picture, and why', async () => {
    await expect(write('“中文”')).rejects.toThrow(
      'The preview picture of /ru/a-call/q/q1/ cannot be drawn: none of its fonts has a letter of “中文”',
    )
  })
})
