// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { listPages } from '#build/site/listPages.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { drawPreview } from './drawPreview.ts'
import { picturePages } from './picturePages.ts'
import { previewOf } from './previewOf.ts'

const WEIGHT = 50_000
const preview = {
  kind: 'readout',
  lang: 'en',
  label: 'Phone call',
  headline: 'Two ministers speak',
  dek: 'Briefly.',
} as const
const quotation = {
  kind: 'quotation',
  lang: 'en',
  label: 'Quotation',
  mode: 'direct',
  relation: 'this',
  words: '“Yes.”',
  speaker: 'A',
  facts: 'This call',
} as const

const pages = await Promise.all(
  [
    'ru/lavrov-blinken-2021-05',
    'en/lavrov-blinken-2021-05',
    'ru/sample-meeting-2030-03',
    'en/sample-meeting-2030-03',
  ].map(compileFixture),
).then((readouts) => picturePages(listPages(readouts)))

describe('drawPreview', () => {
  it.each(pages)('draws $path at 1200 × 630 px, no heavier than 50 kB', async (page) => {
    const png = await drawPreview(previewOf(page))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(WEIGHT)
  })

  it('draws the same words alike, and other words and the two modes otherwise', async () => {
    const [once, again, other] = [
      await drawPreview(preview),
      await drawPreview(preview),
      await drawPreview({ ...preview, dek: 'At length.' }),
    ]
    expect(once.equals(again)).toBe(true)
    expect(once.equals(other)).toBe(false)
    expect((await drawPreview(quotation)).equals(await drawPreview({ ...quotation, mode: 'reported' }))).toBe(false)
  })

  it('refuses words that no font has the letters of', async () => {
    await expect(drawPreview({ ...preview, headline: 'On 中文' })).rejects.toThrow(
      'none of its fonts has a letter of “中文”',
    )
  })
})
