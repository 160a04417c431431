// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { listPages, type PageOf } from '#build/site/listPages.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { renderPage, renderReadout } from './prerender.tsx'

const READOUTS = ['lavrov-blinken-2021-05', 'sample-meeting-2030-03', 'sample-talks-2030-02']
const PATHS = READOUTS.flatMap((slug) => [`ru/${slug}`, `en/${slug}`])

describe('renderReadout', () => {
  it.each(PATHS)('gives of %s what each page is when it is rendered whole', async (path) => {
    const readout = await compileFixture(path)
    const pages = listPages([readout]).filter(isOfReadout)
    expect(pages.length).toBeGreaterThan(1)
    const renderOne = await renderReadout(readout)
    for (const page of pages) {
      // The front page is the bundled readout's.
      if (page.path === '/' && readout.slug !== READOUTS[0]) continue
      expect(await renderOne(page.path, page.passage), page.path).toEqual(await renderPage(page.path, readout))
    }
  })
})

function isOfReadout(page: PageOf): page is Extract<PageOf, { kind: 'readout' }> {
  return page.kind === 'readout'
}
