import { describe, expect, it } from 'vitest'
import { listPages, type PageOf } from '#build/site/listPages.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { describePage } from './describePage.ts'

async function pageAt(path: string): Promise<PageOf> {
  const readouts = await Promise.all(['ru', 'en'].map((lang) => compileFixture(`${lang}/lavrov-blinken-2021-05`)))
  const page = listPages(readouts).find((candidate) => candidate.path === path)
  if (page === undefined) throw new Error(`No page ${path}`)
  return page
}

describe('describePage', () => {
  it('says of a list what it lists', async () => {
    expect(describePage(await pageAt('/en/'))).toMatch(/^Short official accounts of calls and meetings/)
    expect(describePage(await pageAt('/ru/'))).toMatch(/^Короткие официальные отчёты/)
  })

  it.each(['/', '/ru/lavrov-blinken-2021-05/'])('says of %s its dek', async (path) => {
    const page = await pageAt(path)
    expect(page.kind === 'readout' && page.readout.dek).toBe(describePage(page))
  })

  it('gives a quotation’s words, cut at a word and closed, with speaker and date', async () => {
    const text = describePage(await pageAt('/ru/lavrov-blinken-2021-05/q/q2/'))
    expect(text).toMatch(/^«Была затронута проблематика [^»]*[\p{L}]…» — МИД России, 4\u00a0февраля 2021$/u)
    expect(text.length).toBeGreaterThan(130)
    expect(text.length).toBeLessThanOrEqual(160)
  })

  it('gives a section’s beginning, cut at a word', async () => {
    const page = await pageAt('/en/lavrov-blinken-2021-05/s/previous-call/')
    const section = page.kind === 'readout' && page.readout.sections.find(({ id }) => id === 'previous-call')
    const whole = (section || undefined)?.paragraphs
      .flatMap(({ segments }) => segments.map(({ text }) => text))
      .join('')
    const text = describePage(page)
    const beginning = text.slice(0, text.indexOf('…'))
    expect(whole?.startsWith(beginning)).toBe(true)
    expect(whole?.slice(beginning.length)).toMatch(/^[\s\p{P}]/u)
    expect(text.length).toBeLessThanOrEqual(160)
  })

  it('gives each page of the site a description that is neither empty nor long', async () => {
    const readouts = await Promise.all(['ru', 'en'].map((lang) => compileFixture(`${lang}/lavrov-blinken-2021-05`)))
    for (const page of listPages(readouts)) {
      const { length } = describePage(page)
      expect(length, page.path).toBeGreaterThan(20)
      expect(length, page.path).toBeLessThanOrEqual(page.kind === 'readout' && page.passage ? 165 : 200)
    }
  })
})
