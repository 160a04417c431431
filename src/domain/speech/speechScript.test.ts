import { describe, expect, it } from 'vitest'
import type { Mark, Quotation, Readout } from '#domain/readout.ts'
import { withTwinIds } from '#domain/withTwinIds.ts'
import { buildParagraph, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import type { Announcing } from './announceQuotations.ts'
import { speechScript, startOf } from './speechScript.ts'

const announcing: Announcing = {
  begin: ({ mode, speaker }: Quotation) => `${mode} by ${speaker}:`,
  end: ({ mode }: Quotation) => `end of ${mode}.`,
  note: 'Note:',
}

const quoted = (...ids: string[]): Mark[] => ids.map((id) => ({ kind: 'quotation', id }))

const readout = buildReadout({
  lang: 'en',
  sections: [
    {
      id: 's1',
      heading: 'Opening',
      paragraphs: [
        buildParagraph({
          id: 'p1',
          segments: [
            { text: 'He said: ', marks: [{ kind: 'term', id: 't' }] },
            { text: '“We meet. ', marks: quoted('q1') },
            { text: 'We talk.”', marks: quoted('q1', 'q2', 'unknown') },
            { text: ' They left.', marks: [] },
          ],
          note: 'So it was. Was it?',
        }),
        buildParagraph({ id: 'p2', segments: [{ text: '…', marks: [] }] }),
      ],
    },
    { id: 's2', heading: 'Closing', paragraphs: [buildParagraph({ id: 'p3' })] },
  ],
  quotations: [
    buildQuotation({ id: 'q1', speaker: 'A' }),
    buildQuotation({ id: 'q2', speaker: 'B', mode: 'reported' }),
  ],
})
const told = { readout, announcing }
const all = () => true

describe('speechScript', () => {
  it('says headings, sentences and notes in the order of the page, quotations with their speakers', () => {
    const script = speechScript([told], all)
    expect(script.map(({ id, isNote, parts }) => [id, isNote, ...parts])).toEqual([
      ['s1', false, 'Opening'],
      ['p1', false, 'He said:', 'direct by A:', 'We meet.'],
      ['p1', false, 'reported by B:', 'We talk.”', 'end of reported.', 'end of direct.'],
      ['p1', false, 'They left.'],
      ['p1', true, 'Note:', 'So it was.'],
      ['p1', true, 'Was it?'],
      ['s2', false, 'Closing'],
      ['p3', false, 'The text of p3.'],
    ])
    expect(script[2]).toMatchObject({ lang: 'en', start: 19, end: 28 })
  })

  it('leaves out what is not shown, and the heading of a section of which nothing is', () => {
    expect(speechScript([told], (id) => id === 'p3').map(({ id }) => id)).toEqual(['s2', 'p3'])
    expect(speechScript([told], () => false)).toEqual([])
    expect(speechScript([], all)).toEqual([])
  })

  it('goes paragraph by paragraph through two languages', () => {
    const [opening, closing] = readout.sections
    const other: Readout = {
      ...readout,
      lang: 'ru',
      sections: [{ id: 's2', heading: 'Конец', paragraphs: closing?.paragraphs ?? [] }],
    }
    const script = speechScript([told, { readout: withTwinIds(other), announcing }], (id) => id === 'p3' || id === 'p2')
    expect(opening?.paragraphs).toHaveLength(2)
    expect(script.map(({ id, lang }) => [id, lang])).toEqual([
      ['s1', 'en'],
      ['s2', 'en'],
      ['twin:s2', 'ru'],
      ['p3', 'en'],
      ['twin:p3', 'ru'],
    ])
  })
})

describe('startOf', () => {
  const script = speechScript([told], (id) => id !== 'p2')
  it.each([
    { id: null, at: 0 },
    { id: 's1', at: 0 },
    { id: 'p1', at: 1 },
    { id: 'p2', at: 6 },
    { id: 'p3', at: 7 },
    { id: 'nowhere', at: 0 },
  ])('begins for one who reads at $id at sentence $at', ({ id, at }) => {
    expect(startOf(script, readout, id)).toBe(at)
  })

  it('begins anew where nothing follows', () => {
    expect(
      startOf(
        speechScript([told], (id) => id === 'p1'),
        readout,
        'p3',
      ),
    ).toBe(0)
  })
})
