import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { placeElements } from '#tests/support/placeElements.ts'
import { forgetPlace, isBelow, keepPlace, stoppedPlace } from './stoppedPlace.ts'

const ids = ['p1', 'p2', 'p3']
const onRead = vi.fn()
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  placeElements({ p1: 200, p2: 1200, p3: 2200 })
  scrollTo({ top: 0, behavior: 'instant' })
  stop = keepPlace('call', ids, onRead)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.clearAllMocks()
  localStorage.clear()
})

function scroll(top: number): void {
  scrollTo({ top, behavior: 'instant' })
  dispatchEvent(new Event('scroll'))
}

describe('keepPlace', () => {
  it('keeps what is read once the page has come to rest', () => {
    scroll(1000)
    vi.advanceTimersByTime(200)
    scroll(1250)
    vi.advanceTimersByTime(200)
    expect(stoppedPlace('call', ids)).toBeNull()
    vi.advanceTimersByTime(100)
    expect(stoppedPlace('call', ids)).toBe('p2')
    expect(stoppedPlace('other', ids)).toBeNull()
    expect(onRead).toHaveBeenCalledOnce()
  })

  it('keeps it when the page is left before', () => {
    scroll(2250)
    dispatchEvent(new Event('pagehide'))
    expect(stoppedPlace('call', ids)).toBe('p3')
    dispatchEvent(new Event('pagehide'))
    expect(onRead).toHaveBeenCalledOnce()
  })

  it('leaves what was kept while the reader is near the top, and forgets it after the end', () => {
    scroll(1250)
    vi.runAllTimers()
    scroll(10)
    vi.runAllTimers()
    expect(stoppedPlace('call', ids)).toBe('p2')
    expect(onRead).toHaveBeenCalledOnce()
    scroll(5000)
    vi.runAllTimers()
    expect(stoppedPlace('call', ids)).toBeNull()
    expect(onRead).toHaveBeenCalledTimes(2)
  })

  it('keeps nothing any more once it is stopped', () => {
    scroll(1250)
    stop()
    vi.runAllTimers()
    scroll(2250)
    vi.runAllTimers()
    expect(stoppedPlace('call', ids)).toBeNull()
  })
})

describe('stoppedPlace', () => {
  it.each(['', 'p9', '{"p1":', '<script>'])('is nothing where “%s” is kept', (rubbish) => {
    localStorage.setItem('readout:place:call', rubbish)
    expect(stoppedPlace('call', ids)).toBeNull()
  })

  it('is nothing once it is forgotten', () => {
    localStorage.setItem('readout:place:call', 'p2')
    expect(stoppedPlace('call', ids)).toBe('p2')
    forgetPlace('call')
    expect(stoppedPlace('call', ids)).toBeNull()
  })
})

describe('isBelow', () => {
  it('is so of what lies below the window', () => {
    expect(ids.map(isBelow)).toEqual([false, 1200 > innerHeight, true])
    expect(isBelow('gone')).toBe(false)
    scroll(2200)
    expect(isBelow('p3')).toBe(false)
  })
})
