// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fitText } from './fitText.ts'

/** Room for one line of 19 mean letters at 100 px, and for two of 38 at 50 px. */
const room = { width: 1000, height: 100, letterWidth: 0.5, lineHeight: 1, sizes: [100, 50] }

describe('fitText', () => {
  it.each([
    ['sets a short text large', 'ministers spoke', 100],
    ['sets a longer one smaller', 'two ministers spoke again', 50],
    ['knows that capitals are wider', 'MINISTERS SPOKE', 50],
    ['breaks a word that is longer than a line', 'w'.repeat(70), 50],
  ])('%s', (_name, text, size) => expect(fitText(text, room)).toMatchObject({ text, size }))

  it.each([
    [
      'a long text',
      `${'two ministers spoke again '.repeat(4)}and again`,
      'two ministers spoke again two ministers spoke again two ministers…',
    ],
    ['a long word', 'w'.repeat(90), `${'w'.repeat(69)}…`],
  ])('cuts %s that is too long for the smallest size', (_name, text, cut) => {
    expect(fitText(text, room)).toEqual({ text: cut, size: 50, lines: 2 })
  })

  it('says how many lines there is room for', () => {
    expect(fitText('spoke', { ...room, height: 320, lineHeight: 1.2, sizes: [50] }).lines).toBe(5)
  })
})
