// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { listPages } from './listPages.ts'

const readout = buildReadout({
  slug: 'a-call',
  sections: [{ id: 'opening', heading: 'Opening', paragraphs: [] }],
  quotations: [buildQuotation({ id: 'q1' })],
})
const both = (slug: string) => (['ru', 'en'] as const).map((lang) => ({ ...readout, slug, lang }))

describe('listPages', () => {
  it('has the root, the lists, and of each readout its page and those of its passages', () => {
    expect(listPages(both('a-call')).map(({ path }) => path)).toEqual([
      '/',
      '/ru/',
      '/en/',
      '/ru/a-call/',
      '/ru/a-call/q/q1/',
      '/ru/a-call/s/opening/',
      '/en/a-call/',
      '/en/a-call/q/q1/',
      '/en/a-call/s/opening/',
    ])
  })

  it('shows the newest readout in Russian at the root', () => {
    const [root] = listPages([...both('newest'), ...both('a-call')])
    expect(root).toMatchObject({ path: '/', lang: 'ru', readout: { slug: 'newest', lang: 'ru' }, passage: null })
  })
})
