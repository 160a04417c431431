// What TypeScript's types of a page lack of those of a service worker; its own library of them contradicts the page's.
// https://w3c.github.io/ServiceWorker/

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request
}

interface ServiceWorkerEvents {
  install: ExtendableEvent
  activate: ExtendableEvent
  message: ExtendableMessageEvent
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof ServiceWorkerEvents>(
    name: Name,
    listener: (event: ServiceWorkerEvents[Name]) => void,
  ): void
}

/** Put in by the build: addresses of the application's own files, with the base. */
declare const READOUT_SHELL: string[]
/** Put in by the build: the address of the style sheet of the page that answers without network. */
declare const READOUT_OFFLINE_CSS: string
