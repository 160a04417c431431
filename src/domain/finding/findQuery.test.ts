import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIn, LONGEST, shortenWords, withFind } from './findQuery.ts'

/** As a browser hands them out: without halves of characters. */
const words = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed())
const search = fc.constantFrom('', '?topic=syria', '?topic=syria&topic=iran&match=all&with=en')

describe('findIn and withFind', () => {
  it.each([
    ['?topic=syria', null],
    ['?find', ''],
    ['?find=', ''],
    ['?find=a&find=b', 'a'],
    ['?find=%D0%BC%D0%B8%D1%80+', 'мир '],
    ['?find=%E0%A4%A', '\ufffd%A'],
  ])('read %s', (query, expected) => {
    expect(findIn(query)).toBe(expected)
  })

  it('are each other’s inverse, and leave the rest of the query as it is', () => {
    fc.assert(
      fc.property(search, words, (before, sought) => {
        const after = withFind(before, sought)
        expect(findIn(after)).toBe(sought)
        expect(withFind(after, null)).toBe(before)
        expect(after.startsWith(before)).toBe(true)
      }),
    )
  })

  it('put new words in the place of the old', () => {
    expect(withFind('?find=a&topic=syria&find=b', 'c')).toBe('?find=c&topic=syria')
  })
})

describe('shortenWords', () => {
  it.each([
    ['keeps what is short enough', 'a'.repeat(LONGEST), 'a'.repeat(LONGEST)],
    ['cuts what is longer', 'a'.repeat(10_000), 'a'.repeat(LONGEST)],
    ['cuts no character in two', '😀'.repeat(LONGEST + 1), '😀'.repeat(LONGEST)],
  ])('%s', (_, text, expected) => {
    expect(shortenWords(text)).toBe(expected)
  })
})
