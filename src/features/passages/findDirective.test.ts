import { describe, expect, it } from 'vitest'
import type { TextDirective } from '#browser/textDirective.ts'
import { findDirective } from './findDirective.ts'
import type { Comparison } from './foldText.ts'
import { searchText } from './searchText.ts'

const DECOMPOSED = 'й'.normalize('NFD')

describe('findDirective', () => {
  it.each<[string, string, TextDirective, Comparison, string | null]>([
    ['words', 'one two three', { start: 'two' }, 'exact', 'one |two'],
    ['words whatever their capitals', 'ОДИН Два', { start: 'один два' }, 'exact', '|ОДИН Два'],
    ['no part of a word', 'twofold two', { start: 'two' }, 'exact', 'twofold |two'],
    ['no part of initials', 'С.В.Лавров и Лавров', { start: 'лавров' }, 'exact', 'С.В.Лавров и |Лавров'],
    ['«мой» and not «мои»', 'мои и мой', { start: 'мой' }, 'exact', 'мои и |мой'],
    ['«мои» where marks do not count', 'мои и мой', { start: 'мой' }, 'loose', '|мои'],
    ['a letter in two pieces', `мои и мо${DECOMPOSED} дом`, { start: 'мой' }, 'exact', `мои и |мо${DECOMPOSED}`],
    ['what follows the prefix', 'a b, c b', { prefix: 'c', start: 'b' }, 'exact', 'a b, c |b'],
    ['what the suffix follows', 'a b, a c', { start: 'a', suffix: 'c' }, 'exact', 'a b, |a'],
    ['a prefix in the run before', 'c\nb a\n b', { prefix: 'a', start: 'b' }, 'exact', 'c\nb a\n |b'],
    ['from start to end', 'a b\nc d', { start: 'a', end: 'c' }, 'exact', '|a b\nc'],
    ['the end that the suffix follows', 'a b c b d', { start: 'a', end: 'b', suffix: 'd' }, 'exact', '|a b c b'],
    ['no words across runs', 'a\nb', { start: 'a b' }, 'exact', null],
    ['rows of spaces as one', 'a   b', { start: 'a b' }, 'exact', '|a   b'],
    ['nothing for what is not there', 'a b', { start: 'c' }, 'exact', null],
    ['nothing without its suffix', 'a b', { start: 'a', suffix: 'c' }, 'exact', null],
  ])('finds %s', (_, text, directive, comparison, expected) => {
    const span = findDirective(searchText(text, comparison), directive)
    expect(span && `${text.slice(0, span.start)}|${text.slice(span.start, span.end)}`).toBe(expected)
  })
})
