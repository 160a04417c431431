import { afterEach, expect, it, vi } from 'vitest'
import { changeAround } from './changeAround.ts'

afterEach(() => {
  // The reader acts: nothing is held any more.
  dispatchEvent(new Event('wheel'))
  vi.unstubAllGlobals()
})

it.each([
  { name: 'keeps an element where it was', scrolled: 500, by: [[{ top: 48, behavior: 'instant' }]] },
  { name: 'lets it move at the top of the page', scrolled: 0, by: [] },
])('$name', ({ scrolled, by }) => {
  vi.stubGlobal('scrollY', scrolled)
  const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
  let top = 200
  const element = document.createElement('p')
  vi.spyOn(element, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top, 300, 100))
  changeAround(element, () => {
    top += 48
  })
  expect(scrollBy.mock.calls).toEqual(by)
})

it('makes the change where there is nothing to keep', () => {
  const change = vi.fn()
  changeAround(null, change)
  expect(change).toHaveBeenCalledOnce()
})
