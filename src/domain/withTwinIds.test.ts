import { describe, expect, it } from 'vitest'
import { buildParagraph, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { withTwinIds } from './withTwinIds.ts'

const readout = buildReadout({
  lang: 'en',
  sections: [
    {
      id: 'opening',
      heading: 'Opening',
      paragraphs: [
        buildParagraph({
          id: 'p1',
          topics: ['syria'],
          quotations: ['q1'],
          segments: [
            {
              text: 'Peace',
              marks: [
                { kind: 'quotation', id: 'q1' },
                { kind: 'term', id: 'peace' },
                { kind: 'mention', id: 'syria' },
                { kind: 'inner' },
              ],
            },
          ],
        }),
      ],
    },
  ],
  quotations: [buildQuotation({ id: 'q1', section: 'opening', paragraph: 'p1' })],
  terms: [{ id: 'peace', name: 'Peace', shortName: 'Peace', otherName: 'Мир', otherLang: 'ru', facts: [], since: [] }],
})

describe('withTwinIds', () => {
  const twin = withTwinIds(readout)

  it('names what a page shows in both languages after the twin', () => {
    const [section] = twin.sections
    const [paragraph] = section?.paragraphs ?? []
    expect(section?.id).toBe('twin:opening')
    expect(paragraph).toMatchObject({ id: 'twin:p1', quotations: ['twin:q1'] })
    expect(twin.quotations).toMatchObject([{ id: 'twin:q1', section: 'twin:opening', paragraph: 'twin:p1' }])
    expect(twin.terms).toMatchObject([{ id: 'twin:peace' }])
  })

  it('names the marks alike, but for the topics and inner quotations', () => {
    expect(twin.sections[0]?.paragraphs[0]?.segments).toEqual([
      {
        text: 'Peace',
        marks: [
          { kind: 'quotation', id: 'twin:q1' },
          { kind: 'term', id: 'twin:peace' },
          { kind: 'mention', id: 'syria' },
          { kind: 'inner' },
        ],
      },
    ])
    expect(twin.sections[0]?.paragraphs[0]?.topics).toEqual(['syria'])
  })

  it('leaves the contacts and the readout that it was given as they were', () => {
    expect(twin.contacts).toEqual(readout.contacts)
    expect(twin.quotations[0]?.contact).toBe(readout.quotations[0]?.contact)
    expect(readout.sections[0]?.id).toBe('opening')
  })
})
