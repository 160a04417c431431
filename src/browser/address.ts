import { afterFrame } from './afterFrame.ts'

/** What the address says beside the path: both as in `location`, with their `?` and `#`, or empty. */
export type Place = { search: string; hash: string }

/** How the reader came to the address: by a link or control of the page (`go`), or by the browser's own Back and Forward. */
export type Move = 'go' | 'browser'

type Options = { replace?: boolean }

const listeners = new Set<() => void>()
/** An address that says nothing beside the path. */
export const NOWHERE: Place = { search: '', hash: '' }

let move: Move = 'browser'
let place = NOWHERE
/** Where the page already is and the browser's history not yet. */
let ahead: { url: URL; options: Options } | null = null
/** Browsers allow so many changes of the history in a time: what is typed is written after a pause, in ms. */
const TYPING = 300
let writing: ReturnType<typeof setTimeout> | undefined

/** Calls back at every change of the address; returns a function that ends it. A store in the sense of `useSyncExternalStore`. */
export function watchAddress(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('popstate', onPopState)
    addEventListener('pagehide', write)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) {
      removeEventListener('popstate', onPopState)
      removeEventListener('pagehide', write)
      write()
    }
  }
}

/** Path of the address as the browser has it. */
export function currentPath(): string {
  return location.pathname
}

/** Query and hash of the address; the same object as long as neither changes. */
export function currentPlace(): Place {
  const { search, hash } = ahead?.url ?? location
  if (search !== place.search || hash !== place.hash) place = { search, hash }
  return place
}

/** How the reader came to the present address. */
export function lastMove(): Move {
  return move
}

/**
 * Goes to another query and hash of the present path: as a new entry of the history or in place of the present one. The
 * history learns of it once the page has answered: writing to it takes the browser longer than a filter takes the page.
 */
export function goToPlace({ search, hash }: Place, options: Options = {}): void {
  const isTyping = options.replace && ahead?.options.replace
  if (!isTyping) write()
  ahead = { url: new URL(location.pathname + search + hash, location.href), options }
  clearTimeout(writing)
  if (options.replace) writing = setTimeout(write, TYPING)
  else afterFrame(() => setTimeout(write))
  tell('go')
}

/** Goes to another path of the same origin without loading it. */
export function goToPath(href: string, options: Options = {}): void {
  write()
  writeToHistory(href, options)
  tell('go')
}

function write(): void {
  if (ahead === null) return
  const { url, options } = ahead
  ahead = null
  writeToHistory(url.href, options)
}

function writeToHistory(href: string, { replace = false }: Options): void {
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
}

function onPopState(): void {
  ahead = null
  tell('browser')
}

function tell(by: Move): void {
  move = by
  for (const listener of listeners) listener()
}
