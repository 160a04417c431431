import { describe, expect, it } from 'vitest'
import { composeDirective } from './composeDirective.ts'

/** The text with its passage between bars; `[` and `]` bound the article. */
function compose(marked: string, candidate: Parameters<typeof composeDirective>[3] = null) {
  const text = marked.replace(/[[\]|]/g, '')
  const places = [...marked.replace(/[[\]]/g, '').matchAll(/\|/g)].map(({ index }, passed) => index - passed)
  const bounds = marked.replace(/\|/g, '')
  const article = bounds.includes('[') ? { start: bounds.indexOf('['), end: bounds.indexOf(']') - 1 } : null
  const [start = 0, end = 0] = places
  return composeDirective(text, article ?? { start: 0, end: text.length }, { start, end }, candidate)
}

describe('composeDirective', () => {
  it('takes the candidate that leads to the passage', () => {
    expect(compose('a |b| c', { prefix: 'a', start: 'b' })).toEqual({ prefix: 'a', start: 'b' })
  })

  it.each([
    ['to an earlier place', 'one b, two |b| three', { start: 'b' }],
    ['to an earlier place without marks', 'мои дом, |мой| дом', { start: 'мой' }],
    ['nowhere', 'one |b| two', { start: 'c' }],
    ['by words outside the article', 'b x\n[|b| c]', { prefix: 'x', start: 'b' }],
  ])('leaves the candidate that leads %s', (_, text, candidate) => {
    expect(compose(text, candidate)).not.toEqual(candidate)
    expect(compose(text, candidate)).not.toBeNull()
  })

  it.each([
    ['words that stand there only', 'a |b| c', { start: 'b' }],
    ['context where the words stand before too', 'a b, c |b| d', { prefix: 'c', start: 'b', suffix: 'd' }],
    [
      'more context where only a mark tells them apart',
      'вот мои дом, вот |мой| дом',
      { prefix: 'дом, вот', start: 'мой', suffix: 'дом' },
    ],
    ['beginning and end across runs', 'x\n|a b c d\ne f g h|\ny', { start: 'a b c', end: 'f g h' }],
  ])('gives %s', (_, text, expected) => {
    expect(compose(text)).toEqual(expected)
  })

  it('names a long passage by its beginning and end', () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ')
    expect(compose(`a |${words}| b`)).toEqual({ start: 'word0 word1 word2', end: 'word77 word78 word79' })
  })

  it('gives nothing where nothing tells the places apart', () => {
    expect(compose('a\na\n|a|\na\na')).toBeNull()
  })
})
