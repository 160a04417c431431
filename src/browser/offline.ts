/** What a page may say to its service worker. `CACHE_URLS` is the router's own word for keeping addresses. */
export type WorkerMessage =
  | { type: 'skipWaiting' }
  | { type: 'hasScript'; path: string }
  | { type: 'CACHE_URLS'; payload: { urlsToCache: string[] } }

type Registering = {
  base: string
  /** `import.meta.url` of the page's main script: its name, with its hash, is the version that the page runs. */
  script: string
  /** Called when another version than the page's has come; `accept` puts it in force and loads the page anew. */
  onUpdate: (accept: () => void) => void
}

declare global {
  interface Window {
    // Not among the DOM's types. The value made stands where an address is asked for.
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string }
    }
  }
}

/**
 * Has the site's service worker keep what the reader opens, from the time that the page has loaded. Nothing happens in
 * development, and where workers are missing or blocked.
 */
export function registerWorker(registering: Registering): void {
  if (!hasWorkers()) return
  const start = () => register(registering).catch(() => {})
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}

/** Has the page of the present address kept, with all that has been loaded: for pages that did not come through the worker. */
export function keepPage(): void {
  if (!hasWorkers()) return
  navigator.serviceWorker.ready.then(
    ({ active }) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
      const urlsToCache = [...new Set([location.href, ...loaded])]
      if (active) tell(active, { type: 'CACHE_URLS', payload: { urlsToCache } })
    },
    () => {},
  )
}

function hasWorkers(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator
}

async function register({ base, script, onUpdate }: Registering): Promise<void> {
  const workers = navigator.serviceWorker
  if (workers.controller === null) keepPage()
  const registration = await workers.register(trust(`${base}sw.js`), { updateViaCache: 'none' })
  const offer = async (worker: ServiceWorker | null) => {
    if (worker && !(await hasScript(worker, script))) onUpdate(() => accept(worker))
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker)
    })
  })
  // A page may stay open for days: the browser looks for a new version only when one is loaded.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

function trust(address: string): string {
  if (window.trustedTypes === undefined) return address
  const policy = window.trustedTypes.createPolicy('readout-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(url)
      return url
    },
  })
  return policy.createScriptURL(address)
}

/** Whether a worker's version is the one that the page runs already: then there is nothing to offer. */
function hasScript(worker: ServiceWorker, script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === true)
    tell(worker, { type: 'hasScript', path: new URL(script).pathname }, [port2])
  })
}

/** Only the page that accepts is loaded anew; others that are open go on as they are. */
function accept(worker: ServiceWorker): void {
  const reloadOnceDone = () => {
    if (worker.state === 'activated' || worker.state === 'redundant') location.reload()
  }
  worker.addEventListener('statechange', reloadOnceDone)
  reloadOnceDone()
  tell(worker, { type: 'skipWaiting' })
}

function tell(worker: ServiceWorker, message: WorkerMessage, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer)
}
