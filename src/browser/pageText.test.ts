import { afterEach, describe, expect, it } from 'vitest'
import { rangeOf, readPageText, spanOf } from './pageText.ts'

function read(html: string) {
  document.body.innerHTML = html
  return readPageText(document.body)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('readPageText', () => {
  it.each([
    ['runs together what stands in a line', '<p>a<span style="display: inline">b</span> c</p>', ['ab c']],
    ['parts blocks', '<p>a</p><p>b</p>', ['a', 'b']],
    ['parts what stands about a control', '<p>a<button>1</button>, b</p>', ['a', '1', ', b']],
    ['leaves out what is not displayed', '<p>a<span style="display: none">b</span></p>', ['a']],
    ['keeps what is folded away', '<p hidden="until-found" style="display: block">a</p>', ['a']],
  ])('%s', (_, html, runs) => {
    expect(read(html).text.split('\n').filter(Boolean)).toEqual(runs)
  })
})

describe('spanOf', () => {
  it('leaves out spaces, controls and blocks of which nothing is selected', () => {
    const page = read('<p>one </p><p> two <button>1</button></p><p>three</p>')
    const [first, , third] = document.querySelectorAll('p')
    const range = document.createRange()
    range.setStart(first?.firstChild ?? document.body, 4)
    range.setEnd(third ?? document.body, 0)
    const span = spanOf(page, range)
    expect(span && page.text.slice(span.start, span.end)).toBe('two')
    expect(span && rangeOf(page, span)?.toString()).toBe('two')
  })

  it('finds nothing where only a control is selected', () => {
    const page = read('<p>a <button>1</button></p>')
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('button') ?? document.body)
    expect(spanOf(page, range)).toBeNull()
  })
})
