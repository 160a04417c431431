import { expect, it } from 'vitest'
import { excerptAround } from './excerptAround.ts'

const LONG = 'one two three four five six seven eight nine ten'

it.each([
  ['is the whole of a short text', 'a b c', 'b', 'a b c'],
  ['leaves out what is far before', `${LONG} here`, 'here', '…four five six seven eight nine ten here'],
  ['leaves out what is far behind', `here ${LONG}`, 'here', 'here one two three four five six seven…'],
  ['keeps what is found whole', `${LONG} ${LONG}`, LONG, `${LONG} one two three four five six seven…`],
  ['leaves out a part of a word', `${'x'.repeat(60)}here${'x'.repeat(60)}`, 'here', '…here…'],
])('%s', (_, text, words, expected) => {
  const start = text.indexOf(words)
  expect(excerptAround(text, { start, end: start + words.length })).toBe(expected)
})
