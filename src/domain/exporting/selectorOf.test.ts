import { describe, expect, it } from 'vitest'
import { buildParagraph, buildQuotation } from '#tests/support/buildReadout.ts'
import { selectorOf } from './selectorOf.ts'

const quotation = buildQuotation({ id: 'q1', paragraph: 'p2', text: '«Слова 😀»' })
const marks = [{ kind: 'quotation' as const, id: 'q1' }]

function sectionsWith(before: string, after: string) {
  const segments = [
    { text: before, marks: [] },
    { text: '«Слова ', marks },
    { text: '😀»', marks: [...marks, { kind: 'inner' as const }] },
    { text: after, marks: [{ kind: 'quotation' as const, id: 'q2' }] },
  ]
  const paragraphs = [buildParagraph({ id: 'p1' }), buildParagraph({ id: 'p2', segments })]
  return [{ id: 'opening', heading: 'Opening', paragraphs }]
}

describe('selectorOf', () => {
  it('finds the words by paragraph, by what stands around them and by place, in code points', () => {
    expect(selectorOf(quotation, sectionsWith('😀 сказал: ', ', и ушёл.'))).toEqual({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: 'p2',
      refinedBy: [
        { type: 'TextQuoteSelector', exact: '«Слова 😀»', prefix: '😀 сказал: ', suffix: ', и ушёл.' },
        { type: 'TextPositionSelector', start: 10, end: 19 },
      ],
    })
  })

  it('takes no more than a little of what stands around', () => {
    const selector = selectorOf(quotation, sectionsWith('😀'.repeat(40), 'б'.repeat(40)))
    const [{ prefix, suffix }] = selector?.refinedBy ?? [{ prefix: '', suffix: '' }]
    expect([prefix, suffix]).toEqual(['😀'.repeat(32), 'б'.repeat(32)])
  })

  it.each([[buildParagraph({ id: 'p2' })], []])(
    'is none where the words are not in their paragraph',
    (...paragraphs) => {
      expect(selectorOf(quotation, [{ id: 'opening', heading: 'Opening', paragraphs }])).toBeNull()
    },
  )
})
