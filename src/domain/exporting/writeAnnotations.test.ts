import { describe, expect, it } from 'vitest'
import type { Readout } from '#domain/readout.ts'
import { buildParagraph, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { annotationCollection } from '#tests/support/webAnnotations.ts'
import { writeAnnotations } from './writeAnnotations.ts'

function readoutIn(lang: 'ru' | 'en', words: string): Readout {
  const segments = [
    { text: 'before ', marks: [] },
    { text: words, marks: [{ kind: 'quotation' as const, id: 'q1' }] },
  ]
  return buildReadout({
    lang,
    headline: `headline in ${lang}`,
    sections: [{ id: 'opening', heading: 'Opening', paragraphs: [buildParagraph({ id: 'p1', segments })] }],
    quotations: [buildQuotation({ id: 'q1', text: words, topics: ['syria', 'unknown'] })],
    topics: [{ id: 'places', name: 'Places', topics: [{ id: 'syria', name: `Syria in ${lang}` }] }],
  })
}

const russian = readoutIn('ru', '«Слова»')
const english = readoutIn('en', '“Words”')
const words = {
  urlOf: (lang: string) => `https://example.org/${lang}/small-call/`,
  describe: ({ id }: { id: string }) => `about ${id}`,
}

describe('writeAnnotations', () => {
  it('gives a collection that keeps the rules of the Web Annotation Data Model', () => {
    const collection = annotationCollection.parse(JSON.parse(writeAnnotations([english, russian], words)))
    expect(collection).toMatchObject({ label: 'headline in en', total: 1 })
    expect(collection.first.items).toHaveLength(collection.total)
  })

  it('points at the words in each language, by paragraph, words and place', () => {
    const collection = annotationCollection.parse(JSON.parse(writeAnnotations([english, russian], words)))
    const [annotation] = collection.first.items
    const found = annotation?.target.map(({ source, selector }) => [source.id, source.language, selector.value])
    expect(found).toEqual([
      ['https://example.org/en/small-call/', 'en', 'p1'],
      ['https://example.org/ru/small-call/', 'ru', 'p1'],
    ])
    expect(annotation?.target.map(({ selector }) => selector.refinedBy)).toMatchObject([
      [
        { exact: '“Words”', prefix: 'before ' },
        { start: 7, end: 14 },
      ],
      [
        { exact: '«Слова»', prefix: 'before ' },
        { start: 7, end: 14 },
      ],
    ])
  })

  it('says who spoke and tags the topics that have a name', () => {
    const collection = annotationCollection.parse(JSON.parse(writeAnnotations([english], words)))
    const bodies = collection.first.items[0]?.body.map(({ purpose, value, language }) => [purpose, value, language])
    expect(bodies).toEqual([
      ['describing', 'about q1', 'en'],
      ['tagging', 'Syria in en', 'en'],
    ])
  })

  it('leaves out a language in which the words are not to be found', () => {
    const collection = annotationCollection.parse(
      JSON.parse(writeAnnotations([english, { ...russian, quotations: [] }], words)),
    )
    expect(collection.first.items[0]?.target).toHaveLength(1)
  })
})
