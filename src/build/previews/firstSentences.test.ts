// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { firstSentences } from './firstSentences.ts'

describe('firstSentences', () => {
  it.each([
    [
      'takes the sentences that fit',
      'One subject was this. Another was that. A third was long.',
      40,
      'One subject was this. Another was that.',
    ],
    ['takes one that does not', 'One subject was this. Another.', 5, 'One subject was this.'],
    [
      'does not end after initials',
      'S. V. Lavrov and A. Blinken spoke. They will meet.',
      10,
      'S. V. Lavrov and A. Blinken spoke.',
    ],
    ['ends after a closing mark', '«Мы встретимся.» Об этом сказано в сообщении.', 10, '«Мы встретимся.»'],
    [
      'does not end where none begins',
      'It was discussed (briefly, etc.) in May.',
      10,
      'It was discussed (briefly, etc.) in May.',
    ],
  ])('%s', (_name, text, length, expected) => expect(firstSentences(text, length)).toBe(expected))
})
