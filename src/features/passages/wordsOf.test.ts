import { beforeEach, describe, expect, it } from 'vitest'
import { wordsOf } from './wordsOf.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <h2 id="h">Heading <span data-scripted-only><button>copy</button>Copied</span></h2>
    <p id="a">One   <b>word</b><button>1</button>, and
    another</p>
    <p id="b">A third.</p><p> </p>`
})

function between(start: string, end: string): Range {
  const range = document.createRange()
  range.setStart(document.querySelector(start) as Node, 0)
  const last = document.querySelector(end) as Node
  range.setEnd(last, last.childNodes.length)
  return range
}

describe('wordsOf', () => {
  it.each([
    { start: '#a b', end: '#a b', words: 'word' },
    { start: '#a', end: '#a', words: 'One word, and another' },
    { start: '#h', end: '#b', words: 'Heading\nOne word, and another\nA third.' },
    { start: '#b', end: 'p:last-child', words: 'A third.' },
  ])('from $start to $end are “$words”', ({ start, end, words }) => {
    expect(wordsOf(between(start, end))).toBe(words)
  })
})
