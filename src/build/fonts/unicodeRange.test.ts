// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUnicodeRange, writeUnicodeRange } from './unicodeRange.ts'

const cases = [
  { characters: '', range: '' },
  { characters: 'a', range: 'U+61' },
  { characters: 'cab', range: 'U+61-63' },
  { characters: 'aab', range: 'U+61-62' },
  { characters: 'Яa№Ю', range: 'U+61,U+42E-42F,U+2116' },
  { characters: '😀', range: 'U+1F600' },
]

describe('writeUnicodeRange', () => {
  it.each(cases)('writes “$characters” as “$range”', ({ characters, range }) => {
    expect(writeUnicodeRange(characters)).toBe(range)
  })

  it('writes what parseUnicodeRange reads', () => {
    const characters = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }))
    const property = fc.property(characters, (given) => {
      const points = [...new Set(given.join(''))]
        .map((character) => character.codePointAt(0) ?? 0)
        .sort((a, b) => a - b)
      const read = parseUnicodeRange(writeUnicodeRange(given.join('')))
      expect(read.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))).toEqual(points)
    })
    fc.assert(property)
  })
})

describe('parseUnicodeRange', () => {
  it('reads points and spans, however they are spaced and cased', () => {
    expect(parseUnicodeRange('U+0000-00FF, u+131,U+2122')).toEqual([
      [0, 0xff],
      [0x131, 0x131],
      [0x2122, 0x2122],
    ])
  })
})
