import { describe, expect, it } from 'vitest'
import { localized, plainText } from './text.ts'

describe('plainText', () => {
  it.each(['Words.', 'ещё', '«На полях»', 'a', '20\u00a0мая'])('accepts “%s”', (text) => {
    expect(plainText.parse(text)).toBe(text)
  })

  it.each([
    ['an empty text', ''],
    ['a space alone', ' '],
    ['a space in front', ' words'],
    ['a space at the end', 'words '],
    ['a no-break space at the end', 'words\u00a0'],
    ['a line end', 'words\n'],
    ['letters that are not composed', 'ещё'.normalize('NFD')],
    ['a number', 12],
  ])('refuses %s', (_, value) => {
    expect(plainText.safeParse(value).success).toBe(false)
  })
})

describe('localized', () => {
  it('accepts a text in both languages', () => {
    expect(localized.parse({ ru: 'Сирия', en: 'Syria' })).toEqual({ ru: 'Сирия', en: 'Syria' })
  })

  it.each([
    ['a missing translation', { ru: 'Сирия' }, ['en']],
    ['a missing original', { en: 'Syria' }, ['ru']],
    ['an empty translation', { ru: 'Сирия', en: '' }, ['en']],
    ['a language that the reader does not have', { ru: 'Сирия', en: 'Syria', de: 'Syrien' }, []],
    ['one text for all languages', 'Syria', []],
  ])('refuses %s and says where', (_, value, path) => {
    expect(localized.safeParse(value).error?.issues.map((issue) => issue.path)).toEqual([path])
  })
})
