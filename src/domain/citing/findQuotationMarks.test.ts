import { describe, expect, it } from 'vitest'
import { findQuotationMarks } from './findQuotationMarks.ts'

describe('findQuotationMarks', () => {
  it.each([
    { lang: 'ru', text: 'без кавычек', pairs: [] },
    { lang: 'ru', text: '«а»', pairs: [[0, 2, 0]] },
    {
      lang: 'ru',
      text: '«а «б» в»',
      pairs: [
        [3, 5, 1],
        [0, 8, 0],
      ],
    },
    {
      lang: 'ru',
      text: '«а „б“ в»',
      pairs: [
        [3, 5, 1],
        [0, 8, 0],
      ],
    },
    { lang: 'ru', text: '„б”', pairs: [[0, 2, 0]] },
    { lang: 'ru', text: '“б”', pairs: [[0, 2, 0]] },
    {
      lang: 'en',
      text: '“a ‘b’ c”',
      pairs: [
        [3, 5, 1],
        [0, 8, 0],
      ],
    },
    { lang: 'en', text: 'the minister’s ‘b’', pairs: [[15, 17, 0]] },
    { lang: 'en', text: '‘the minister’s b’', pairs: [[0, 17, 0]] },
    { lang: 'en', text: 'the ministers’ b', pairs: [] },
  ] as const)('finds in “$text” ($lang) $pairs', ({ lang, text, pairs }) => {
    const found = findQuotationMarks(text, lang)?.map(({ open, close, depth }) => [open, close, depth])
    expect(found).toEqual(pairs)
  })

  it.each([
    { why: 'one that is not closed', text: '«а' },
    { why: 'one that was not opened', text: 'а»' },
    { why: 'pairs that cross', text: '«а „б» в“' },
    { why: 'a single one that may be an apostrophe', text: '‘the ministers’ call’' },
  ])('gives up on $why', ({ text }) => {
    expect(findQuotationMarks(text, 'ru')).toBeNull()
  })
})
