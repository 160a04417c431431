import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { buildCitation } from '#tests/support/buildCitation.ts'
import { buildDate } from '#tests/support/buildReadout.ts'
import type { Citation } from './citation.ts'
import { CITATION_FORMATS, type CitationFormat } from './citationFormats.ts'

const plain = buildCitation()
/** What a format may stumble over, in every field that is a text. */
const AWKWARD = [
  "кавычки «а „б“ в», “a ‘b’ c”, \"d\" 'e' `f` ``g''",
  'braces {a} {b and } and { alone',
  'percent 100%, $5, #1, a_b^c~d & e\\f \\textbf{g} \\',
  'dashes - -- --- — ... ?` !`',
  '<b>h</b> [i](j) *k* _l_ ![m] # n | o ~~p~~ &amp;',
  '1. one, 2) two, + three, = four',
  'TY  - ER  - , and: @online{x, y = "z"}',
  'one line\nanother line\n- a third\n  \n2. a fourth',
]
const awkward = AWKWARD.map((text): Citation => {
  return {
    ...plain,
    words: { lang: 'ru', text: `«${text}»` },
    translation: { lang: 'en', text: `“${text}”` },
    source: text,
    headline: text,
    said: { ...plain.said, record: text },
  }
})
const CASES = [
  plain,
  buildCitation({ lang: 'ru', speaker: 'МИД России', source: 'сообщение о разговоре', headline: 'Лавров И Блинкен' }),
  buildCitation({ words: { lang: 'en', text: 'they went over it' }, mode: 'reported' }),
  buildCitation({ date: buildDate('2021-05') }),
  ...awkward,
]

/** A format that knows no line breaks has one space for all white space. */
const joined = (text: string) => text.replace(/\s+/g, ' ')

function write(id: CitationFormat['id'], citation: Citation): string {
  return CITATION_FORMATS.find((format) => format.id === id)?.write(citation) ?? ''
}

const TYPES = { bibtex: '@biblatex/text', ris: '@ris/file', csl: '@else/json' }

/** A citation written in a format, and read with https://citation.js.org. */
function readBack(id: keyof typeof TYPES, citation: Citation): Record<string, unknown> {
  const items = new Cite(write(id, citation), { forceType: TYPES[id] }).data
  expect(items).toHaveLength(1)
  return items[0] ?? {}
}

function datePartsOf(date: unknown): unknown {
  return (date as { 'date-parts': unknown } | undefined)?.['date-parts']
}

function partsOf({ date }: Citation): number[][] {
  return [date.edtf.split('-').map(Number)]
}

describe.each(CASES.map((citation, index) => ({ citation, index })))(
  'citation $index, written and read',
  ({ citation }) => {
    const { words, speaker, source, headline, url, translation, mode, said } = citation

    it('keeps its fields in BibTeX', () => {
      const read = readBack('bibtex', citation)
      expect(read).toMatchObject({
        id: citation.key,
        type: 'webpage',
        author: [{ family: speaker }],
        title: joined(source),
        'container-title': joined(headline),
        URL: url,
        abstract: joined(words.text),
      })
      expect(datePartsOf(read.issued)).toEqual(partsOf(citation))
      expect(datePartsOf(read.accessed)).toEqual([[2026, 11, 26]])
      expect(String(read.language)).toBe(words.lang === 'ru' ? 'russian' : 'british')
      if (translation) expect(read.note).toContain(`Our translation: ${joined(translation.text)}`)
      if (mode === 'reported') expect(read.note).toContain('As reported, not word for word')
    })

    it('keeps its fields in RIS', () => {
      const read = readBack('ris', citation)
      expect(read).toMatchObject({
        id: citation.key,
        type: 'webpage',
        author: [{ literal: speaker }],
        title: joined(source),
        URL: url,
        abstract: joined(words.text),
        language: words.lang,
      })
      expect([read['container-title'], read['collection-title']]).toContain(joined(headline))
      expect(datePartsOf(read.issued)).toEqual(partsOf(citation))
      expect(write('ris', citation)).toContain('\r\nY2  - 2026/11/26/\r\n')
      expect([read.note].flat()).toContain('Phone call, 12 May 2021')
      if (translation) expect(read.note).toContain(`Our translation: ${joined(translation.text)}`)
      if (mode === 'reported') expect(read.note).toContain('As reported, not word for word')
    })

    it('keeps its fields in CSL-JSON, line breaks included', () => {
      const read = readBack('csl', citation)
      expect(read).toMatchObject({
        id: citation.key,
        type: 'webpage',
        author: [{ literal: speaker }],
        title: source,
        'container-title': headline,
        URL: url,
        abstract: words.text,
        language: words.lang,
      })
      expect(datePartsOf(read.issued)).toEqual(partsOf(citation))
      expect(datePartsOf(read.accessed)).toEqual([[2026, 11, 26]])
      if (translation) expect(read.note).toContain(`Our translation: ${translation.text}`)
    })

    it('keeps its words and its link in Markdown', () => {
      const [quote, ...rest] = fromMarkdown(write('markdown', citation)).children
      expect(rest).toEqual([])
      const [first, ...others] = quote?.type === 'blockquote' ? quote.children : []
      const lead = mode === 'reported' ? 'As reported, not word for word: ' : ''
      // A line's own white space at its ends means nothing there.
      expect(textOf(first)).toBe(`${lead}${words.text}`.replace(/[^\S\n]*\n[^\S\n]*/g, '\n'))
      const last = others.at(-1)
      const [link] = last?.type === 'paragraph' ? last.children : []
      expect(link).toMatchObject({ type: 'link', url })
      expect(textOf(link)).toBe(headline.replace(/[^\S\n]*\n[^\S\n]*/g, '\n'))
      if (translation) expect(others).toHaveLength(3)
      expect(textOf(others.at(-2))).toContain(`— ${speaker}, ${said.record === null ? source : ''}`)
    })
  },
)

/** The text of a node of Markdown that holds nothing but text and line breaks. */
function textOf(node: unknown): string {
  const { type, value = '', children = [] } = node as { type: string; value?: string; children?: unknown[] }
  expect(['paragraph', 'link', 'text', 'break']).toContain(type)
  return type === 'break' ? '\n' : value + children.map(textOf).join('')
}

describe('dates in a citation', () => {
  it.each([
    { edtf: '2021-05-20~', bibtex: 'date = {2021-05-20~},\n  year = {2021}', ris: 'DA  - 2021/05/20/in words' },
    { edtf: '2021-22', bibtex: 'date = {2021-22},\n  year = {2021}', ris: 'DA  - 2021///in words' },
    { edtf: '2020/2021', bibtex: 'date = {2020/2021},\n  url', ris: 'T2  - The two Ministers speak\r\nY2' },
    { edtf: '../2021-05', bibtex: 'speak}},\n  url', ris: 'T2  - The two Ministers speak\r\nY2' },
  ])('stay as vague as $edtf', ({ edtf, bibtex, ris }) => {
    const citation = buildCitation({ date: buildDate(edtf), said: { ...plain.said, date: 'in words' } })
    expect(write('bibtex', citation)).toContain(bibtex)
    expect(write('ris', citation)).toContain(ris)
  })
})
