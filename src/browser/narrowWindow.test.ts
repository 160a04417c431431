import { afterEach, expect, it, vi } from 'vitest'
import { isNarrow, watchWidth } from './narrowWindow.ts'

afterEach(() => vi.unstubAllGlobals())

it('asks the window, and calls back until it is told to stop', () => {
  const query = Object.assign(new EventTarget(), { matches: true })
  const matchMedia = vi.fn(() => query)
  vi.stubGlobal('matchMedia', matchMedia)
  const listener = vi.fn()
  const stop = watchWidth(listener)
  expect(isNarrow()).toBe(true)
  query.matches = false
  query.dispatchEvent(new Event('change'))
  expect(isNarrow()).toBe(false)
  stop()
  query.dispatchEvent(new Event('change'))
  expect(listener).toHaveBeenCalledOnce()
  expect(matchMedia).toHaveBeenCalledWith('(width < 50rem)')
})
