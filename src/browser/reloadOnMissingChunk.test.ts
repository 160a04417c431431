import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reloadOnMissingChunk } from './reloadOnMissingChunk.ts'

beforeEach(() => {
  vi.spyOn(location, 'reload').mockImplementation(() => {})
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  sessionStorage.clear()
})

describe('reloadOnMissingChunk', () => {
  const fail = (message: string) => {
    dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new Error(message) }))
  }
  reloadOnMissingChunk()

  it('loads the page anew, once for each chunk that is missing', () => {
    fail('no a-1.js')
    fail('no a-1.js')
    expect(location.reload).toHaveBeenCalledOnce()
    fail('no b-1.js')
    expect(location.reload).toHaveBeenCalledTimes(2)
  })

  it('does not where it could not remember that it did', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('Denied', 'SecurityError')
      },
      clear: () => {},
    })
    fail('no a-1.js')
    expect(location.reload).not.toHaveBeenCalled()
  })

  it('does not without network', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    fail('no a-1.js')
    expect(location.reload).not.toHaveBeenCalled()
  })
})
