import { describe, expect, it, vi } from 'vitest'
import { buildReadout } from '#tests/support/buildReadout.ts'
import { drawWith } from './drawWith.ts'
import { listPages } from './listPages.ts'

const readouts = ['first', 'second'].map((slug) => buildReadout({ slug }))
const pages = listPages(readouts)

function fakeRenderer() {
  return {
    renderPage: vi.fn(async (path: string) => ({ title: 'alone', html: path })),
    renderReadout: vi.fn(async ({ slug }: { slug: string }) => async (path: string) => ({ title: slug, html: path })),
  }
}

describe('drawWith', () => {
  it('draws each page at its path, and what the pages of a readout share once', async () => {
    const renderer = fakeRenderer()
    const draw = drawWith(renderer)
    for (const page of pages) {
      const isReadout = page.kind === 'readout'
      const drawn = await draw(page, isReadout ? page.readout : null)
      expect(drawn).toEqual({ title: isReadout ? page.readout.slug : 'alone', html: page.path })
    }
    expect(renderer.renderReadout.mock.calls.map(([{ slug }]) => slug)).toEqual(['first', 'second'])
  })

  it('draws the page of unknown addresses at one of them', async () => {
    expect(await drawWith(fakeRenderer())(null, null)).toEqual({ title: 'alone', html: '/404/' })
  })

  it('names the readout and the path that cannot be drawn', async () => {
    const renderReadout = async () => {
      throw new Error('broken on purpose')
    }
    const page = pages.find(({ kind }) => kind === 'readout') ?? null
    const drawn = drawWith({ ...fakeRenderer(), renderReadout })(page, readouts[0] ?? null)
    await expect(drawn).rejects.toThrow(`The readout "first" cannot be rendered at ${page?.path}: broken on purpose`)
  })
})
