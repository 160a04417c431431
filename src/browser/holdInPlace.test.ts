import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdInPlace } from './holdInPlace.ts'

let resize = () => {}
const watching = vi.fn()
const align = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resize = () => watching.mock.lastCall?.[0] && callback()
      }
      observe = () => watching(true)
      disconnect = () => watching(false)
    },
  )
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('holdInPlace', () => {
  it('aligns at once and each time that the page has grown', () => {
    holdInPlace(align)
    expect(align).toHaveBeenCalledTimes(1)
    resize()
    resize()
    expect(align).toHaveBeenCalledTimes(3)
  })

  it.each([
    { what: 'the page has had time to settle', act: () => vi.advanceTimersByTime(2000) },
    { what: 'the reader turns the wheel', act: () => dispatchEvent(new Event('wheel')) },
    { what: 'the reader presses a key', act: () => dispatchEvent(new Event('keydown')) },
    { what: 'the reader goes back', act: () => dispatchEvent(new Event('popstate')) },
  ])('lets go once $what', ({ act }) => {
    holdInPlace(align)
    act()
    resize()
    expect(align).toHaveBeenCalledTimes(1)
  })

  it('lets go when told to', () => {
    holdInPlace(align)()
    resize()
    expect(align).toHaveBeenCalledTimes(1)
  })
})
