import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords, foldForFinding } from './findWords.ts'

const DECOMPOSED = 'й'.normalize('NFD')

function find(text: string, words: string): string[] {
  return findWords(foldForFinding(text), words).map(({ start, end }) => text.slice(start, end))
}

describe('findWords', () => {
  it.each<[string, string, string, string[]]>([
    ['every place', 'мир и миру мир', 'мир', ['мир', 'мир', 'мир']],
    ['no place within another', 'анана', 'ана', ['ана']],
    ['capitals and small letters alike', 'РСМД, рсмд, Рсмд', 'рСмД', ['РСМД', 'рсмд', 'Рсмд']],
    ['«ё» by «е»', 'ещё всё', 'еще', ['ещё']],
    ['«е» by «ё»', 'все вместе', 'всё', ['все']],
    ['«й», and not «и»', 'мои и мой', 'мой', ['мой']],
    ['«и», and not «й»', 'мой и мои', 'мои', ['мои']],
    ['«й» in two pieces', `мои и мо${DECOMPOSED}`, 'мой', [`мо${DECOMPOSED}`]],
    ['letters with an accent by those without', 'Café, за́мок', 'cafe', ['Café']],
    ['«й» with a stress', 'й\u0301', 'й', ['й\u0301']],
    ['a stressed vowel', 'за́мок', 'замок', ['за́мок']],
    ['what a soft hyphen parts', 'пере\u00adговоры', 'переговоры', ['пере\u00adговоры']],
    [
      'quotation marks of any kind',
      '«на полях» „на полях“ ‘на полях’',
      '"на полях"',
      ['«на полях»', '„на полях“', '‘на полях’'],
    ],
    ['an apostrophe of any kind', "Moscow’s, Moscow's", "moscow's", ['Moscow’s', "Moscow's"]],
    ['a dash by a hyphen', 'Москва — Рейкьявик', 'москва - рей', ['Москва — Рей']],
    ['a hyphen by a dash', 'по-русски по‑русски', 'по–русски', ['по-русски', 'по‑русски']],
    ['a minus as a dash', '−5', '-5', ['−5']],
    [
      'spaces of any kind and number',
      '12\u00a0мая, 12  мая, 12\u2009мая',
      '12 мая',
      ['12\u00a0мая', '12  мая', '12\u2009мая'],
    ],
    ['words with spaces at their ends', 'a b', '  b ', ['b']],
    ['nothing for no words', 'a b', '', []],
    ['nothing for spaces', 'a b', ' \u00a0 ', []],
    ['nothing for what cannot be seen', 'a b', '\u00ad\u0301', []],
    ['nothing that is not there', 'a b', 'c', []],
    ['no pattern, but the words themselves', 'a.b a+b', 'a.b', ['a.b']],
    ['letters beyond the first plane', 'a 😀 b', '😀 b', ['😀 b']],
    ['a letter whose small form is two', 'İstanbul', 'istanbul', ['İstanbul']],
  ])('finds %s', (_, text, words, expected) => {
    expect(find(text, words)).toEqual(expected)
  })

  const letters = fc.string({ unit: fc.constantFrom(...'аеёиййЁЙbeé«»"\'—- \u00a0\u00ad\u0301'), maxLength: 20 })

  it('finds what it is told to be there, and each time what is the same to a reader', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, words, after) => {
        const sought = foldForFinding(words).text.trim()
        const found = find(before + words + after, words)
        for (const each of found) expect(foldForFinding(each).text.trim()).toBe(sought)
        // A mark at the beginning belongs to the letter before it.
        if (sought !== '' && !/^\p{M}/u.test(words) && !/^\p{M}/u.test(after)) expect(found).not.toEqual([])
      }),
    )
  })

  it('gives places in order, none of them empty or within another', () => {
    fc.assert(
      fc.property(letters, letters, (text, words) => {
        let last = 0
        for (const { start, end } of findWords(foldForFinding(text), words)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
