// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { cutText } from './cutText.ts'

describe('cutText', () => {
  it.each([
    ['leaves a text that fits', 'Two ministers spoke.', 20, 'Two ministers spoke.'],
    ['ends at a word', 'Two ministers spoke by phone.', 18, 'Two ministers…'],
    ['drops the comma before the ellipsis', 'Two ministers, by phone, spoke.', 20, 'Two ministers…'],
    ['drops a short word before the ellipsis', 'Говорили о том и о другом', 20, 'Говорили о том…'],
    ['closes a quotation', '«Министры договорились встретиться»', 26, '«Министры договорились…»'],
    [
      'closes a quotation within another',
      '“They agreed to meet ‘on the margins’ soon”',
      34,
      '“They agreed to meet ‘on the…’”',
    ],
    ['closes only what is open', '«Встреча «на полях» этой сессии пройдёт»', 30, '«Встреча «на полях» этой…»'],
    [
      'takes an apostrophe for none',
      '“The sides’ own ministers’ words and others”',
      36,
      '“The sides’ own ministers’ words…”',
    ],
    ['does not part a day from its month', 'Встретились они 12\u00a0мая 2021 года', 22, 'Встретились они…'],
    ['cuts within a word that has no room', 'Straittransportcustoms', 10, 'Straitt…'],
  ])('%s', (_name, text, length, expected) => {
    const cut = cutText(text, length)
    expect(cut).toBe(expected)
    expect(cut.length).toBeLessThanOrEqual(length)
  })
})
