import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepPage, registerWorker } from './offline.ts'

const SCRIPT = 'https://a.example/assets/index-1.js'

/** A worker of a version that has a main script of its own. */
class FakeWorker extends EventTarget {
  state = 'installed'
  told: { type: string }[] = []
  #script: string
  constructor(script: string) {
    super()
    this.#script = script
  }
  postMessage(message: { type: string; path?: string }, [port]: MessagePort[] = []): void {
    this.told.push(message)
    port?.postMessage(message.path === this.#script)
  }
  reach(state: string): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
  active = new FakeWorker('/assets/index-1.js')
  update = vi.fn(async () => {})
}

let registration: FakeRegistration
let register: ReturnType<typeof vi.fn>

function provideWorkers(controller: FakeWorker | null): void {
  const workers = { controller, ready: Promise.resolve(registration), register }
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
}

const start = (onUpdate = vi.fn()) => {
  registerWorker({ base: '/base/', script: SCRIPT, onUpdate })
  return onUpdate
}

beforeEach(() => {
  registration = new FakeRegistration()
  register = vi.fn(async () => registration)
  vi.stubEnv('PROD', true)
  vi.spyOn(location, 'reload').mockImplementation(() => {})
  provideWorkers(registration.active)
})

afterEach(() => {
  vi.unstubAllEnvs()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

describe('registerWorker', () => {
  it('registers the worker below the base, past the HTTP cache', () => {
    start()
    expect(register).toHaveBeenCalledExactlyOnceWith('/base/sw.js', { updateViaCache: 'none' })
  })

  it('waits until the page has loaded', () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
    start()
    expect(register).not.toHaveBeenCalled()
    state.mockRestore()
    dispatchEvent(new Event('load'))
    expect(register).toHaveBeenCalledOnce()
  })

  it('has the address trusted by a policy that trusts no other', () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => ({
      createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}`,
    }))
    vi.stubGlobal('trustedTypes', { createPolicy })
    start()
    expect(register.mock.calls[0]?.[0]).toBe('trusted /base/sw.js')
    const [name, rules] = createPolicy.mock.calls[0] ?? []
    expect(name).toBe('readout-worker')
    expect(() => rules?.createScriptURL('https://b.example/sw.js')).toThrow(TypeError)
  })

  it('does nothing in development', () => {
    vi.stubEnv('PROD', false)
    start()
    expect(register).not.toHaveBeenCalled()
  })

  it.each([
    { why: 'missing', block: () => Reflect.deleteProperty(navigator, 'serviceWorker') },
    { why: 'blocked', block: () => register.mockRejectedValue(new DOMException('Blocked', 'SecurityError')) },
  ])('keeps silent where workers are $why', async ({ block }) => {
    block()
    expect(() => start()).not.toThrow()
    await Promise.resolve()
  })

  it('has the page kept that brought the worker, and no other', async () => {
    start()
    await registration.update()
    expect(registration.active.told).toEqual([])
    provideWorkers(null)
    start()
    await vi.waitFor(() => expect(registration.active.told).toHaveLength(1))
    const [message] = registration.active.told
    expect(message).toMatchObject({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href] } })
  })

  it('looks for a new version when the reader comes back to the page', async () => {
    start()
    await vi.waitFor(() => {
      document.dispatchEvent(new Event('visibilitychange'))
      expect(registration.update).toHaveBeenCalled()
    })
  })
})

describe('the offer of a new version', () => {
  it('is made for one that waits already', async () => {
    registration.waiting = new FakeWorker('/assets/index-2.js')
    const onUpdate = start()
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalledOnce())
  })

  it('is made for one that comes while the page is open', async () => {
    const onUpdate = start()
    const next = new FakeWorker('/assets/index-2.js')
    next.state = 'installing'
    await vi.waitFor(() => {
      registration.installing = next
      registration.dispatchEvent(new Event('updatefound'))
      next.reach('installed')
      expect(onUpdate).toHaveBeenCalled()
    })
  })

  it('is not made to a page that runs the new version already, and is for the one after that', async () => {
    registration.waiting = new FakeWorker('/assets/index-1.js')
    const onUpdate = start()
    await vi.waitFor(() => expect(registration.waiting?.told).toHaveLength(1))
    registration.installing = new FakeWorker('/assets/index-2.js')
    await vi.waitFor(() => {
      registration.dispatchEvent(new Event('updatefound'))
      registration.installing?.reach('installed')
      expect(registration.installing?.told).toHaveLength(1)
    })
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled())
    expect(onUpdate).toHaveBeenCalledOnce()
  })

  it('changes nothing until it is accepted, and loads the page anew once the version is in force', async () => {
    const next = new FakeWorker('/assets/index-2.js')
    registration.waiting = next
    const onUpdate = start()
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalledOnce())
    expect(next.told.map(({ type }) => type)).toEqual(['hasScript'])
    onUpdate.mock.calls[0]?.[0]()
    expect(next.told.map(({ type }) => type)).toEqual(['hasScript', 'skipWaiting'])
    next.reach('activating')
    expect(location.reload).not.toHaveBeenCalled()
    next.reach('activated')
    expect(location.reload).toHaveBeenCalledOnce()
  })

  it.each(['activated', 'redundant'])('loads the page anew at once where the version is %s by then', async (state) => {
    const next = new FakeWorker('/assets/index-2.js')
    registration.waiting = next
    const onUpdate = start()
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalledOnce())
    next.reach(state)
    expect(location.reload).not.toHaveBeenCalled()
    onUpdate.mock.calls[0]?.[0]()
    expect(location.reload).toHaveBeenCalledOnce()
  })
})

describe('keepPage', () => {
  it('names the page and what it has loaded, each once', async () => {
    const entries = ['https://a.example/assets/a-1.js', 'https://a.example/assets/a-1.js'].map((name) => ({ name }))
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(entries as PerformanceEntryList)
    keepPage()
    await vi.waitFor(() => expect(registration.active.told).toHaveLength(1))
    expect(registration.active.told[0]).toMatchObject({
      payload: { urlsToCache: [location.href, 'https://a.example/assets/a-1.js'] },
    })
  })
})
