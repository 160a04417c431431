import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bringInSight } from './bringInSight.ts'

let words: Range

beforeEach(() => {
  Object.assign(document.documentElement.style, { scrollPaddingBlockStart: '100px', scrollPaddingBlockEnd: '50px' })
  document.body.innerHTML = '<div hidden="until-found"><p>One two</p></div>'
  words = document.createRange()
  words.selectNodeContents(document.querySelector('p')?.firstChild ?? document.body)
})

afterEach(() => {
  // The reader acts: nothing is held any more.
  dispatchEvent(new Event('wheel'))
  document.body.innerHTML = ''
  document.documentElement.removeAttribute('style')
})

it.each([
  { name: 'in sight', top: 300, by: [] },
  { name: 'under the bar', top: 90, by: [100 - (innerHeight + 50) / 2] },
  { name: 'below the window', top: innerHeight, by: [innerHeight + 10 - (innerHeight + 50) / 2] },
])('scrolls words that are $name by $by px, into the middle of what is seen', ({ top, by }) => {
  const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
  vi.spyOn(words, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 50, 20))
  bringInSight(words)
  expect(scrollBy.mock.calls).toEqual(by.map((px) => [{ top: px, behavior: 'instant' }]))
})

it('opens the fold that the words are in, as the browser does', () => {
  const opened: EventTarget[] = []
  document.body.addEventListener('beforematch', ({ target }) => target && opened.push(target), { once: true })
  bringInSight(words)
  expect(opened).toEqual([document.querySelector('div')])
  expect(document.querySelector('div')).not.toHaveAttribute('hidden')
})
