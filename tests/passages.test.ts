import { describe, expect, it } from 'vitest'
import sections from '#content/readouts/lavrov-blinken-2021-05/sections.json' with { type: 'json' }
import { composeDirective } from '#features/passages/composeDirective.ts'
import { findDirective } from '#features/passages/findDirective.ts'
import { searchText } from '#features/passages/searchText.ts'

const TEXT = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.ru)).join('\n')
const ALL = { start: 0, end: TEXT.length }
const WORDS = [...TEXT.matchAll(/[\p{L}]*й[\p{L}]*/giu)].map(({ 0: word, index }) => ({ word, index }))

describe('links to words with «й» in the bundled readout', () => {
  it.each(WORDS)('lead to $word at $index by these very letters', ({ word, index }) => {
    const span = { start: index, end: index + word.length }
    // As the library hands them over.
    const bare = word.normalize('NFKD').replace(/\p{M}/gu, '')
    const directive = composeDirective(TEXT, ALL, span, { start: bare })
    expect(directive?.start).toBe(word)
    for (const comparison of ['exact', 'loose'] as const) {
      expect(directive && findDirective(searchText(TEXT, comparison), directive)).toEqual(span)
    }
  })
})
