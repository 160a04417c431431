import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentPlace, goToPath, goToPlace, lastMove, NOWHERE, watchAddress } from './address.ts'

const listener = vi.fn()
let stopWatching = () => {}

beforeEach(() => {
  history.replaceState(null, '', '/en/call/')
  stopWatching = watchAddress(listener)
})

afterEach(() => {
  stopWatching()
  listener.mockClear()
})

const written = () => location.pathname + location.search + location.hash

it('begins at the very place that the prerendered page was drawn at, so that it is not drawn anew', () => {
  expect(currentPlace()).toBe(NOWHERE)
})

describe('goToPlace', () => {
  it('is followed by the page at once and by the history after the frame', async () => {
    goToPlace({ search: '?topic=syria', hash: '#p1' })
    expect(currentPlace()).toEqual({ search: '?topic=syria', hash: '#p1' })
    expect(listener).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(written()).toBe('/en/call/?topic=syria#p1'))
    expect(lastMove()).toBe('go')
  })

  it('adds an entry to the history for each place, also for two in one frame', async () => {
    const before = history.length
    goToPlace({ search: '?topic=syria', hash: '' })
    goToPlace({ search: '', hash: '' })
    await vi.waitFor(() => expect(history.length).toBe(before + 2))
    expect(written()).toBe('/en/call/')
  })

  it('takes the place of the present entry where that is asked for', async () => {
    const before = history.length
    goToPlace({ search: '?only=1', hash: '' }, { replace: true })
    await vi.waitFor(() => expect(written()).toBe('/en/call/?only=1'))
    expect(history.length).toBe(before)
  })

  it('is written once the reader pauses where each place takes that of the last', async () => {
    const replaceState = vi.spyOn(history, 'replaceState')
    for (const search of ['?find=a', '?find=ab', '?find=abc']) goToPlace({ search, hash: '' }, { replace: true })
    expect(currentPlace().search).toBe('?find=abc')
    await vi.waitFor(() => expect(written()).toBe('/en/call/?find=abc'))
    expect(replaceState).toHaveBeenCalledOnce()
  })

  it('keeps the entry that was added just before one takes its place', async () => {
    const before = history.length
    goToPlace({ search: '?find=', hash: '' })
    goToPlace({ search: '?find=a', hash: '' }, { replace: true })
    await vi.waitFor(() => expect(written()).toBe('/en/call/?find=a'))
    expect(history.length).toBe(before + 1)
  })

  it('is in the history before the page is left', () => {
    goToPlace({ search: '?topic=syria', hash: '' })
    dispatchEvent(new Event('pagehide'))
    expect(written()).toBe('/en/call/?topic=syria')
  })

  it('gives way to the browser’s own Back', () => {
    goToPlace({ search: '?topic=syria', hash: '' })
    dispatchEvent(new PopStateEvent('popstate'))
    expect(currentPlace()).toEqual({ search: '', hash: '' })
    expect(lastMove()).toBe('browser')
  })
})

describe('goToPath', () => {
  it('is written at once, after the place that was not yet', () => {
    const before = history.length
    goToPlace({ search: '?topic=syria', hash: '' })
    goToPath('/ru/call/?topic=syria')
    expect(written()).toBe('/ru/call/?topic=syria')
    expect(history.length).toBe(before + 2)
  })
})

describe('currentPlace', () => {
  it('is the same object until the address changes', () => {
    const place = currentPlace()
    expect(currentPlace()).toBe(place)
    goToPath('/en/call/#p2')
    expect(currentPlace()).not.toBe(place)
  })
})
