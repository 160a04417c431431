/** What the address says beside the path: both as in `location`, with their `?` and `#`, or empty. */
export type Place = { search: string; hash: string }

/** How the reader came to the address: by a link or control of the page (`go`), or by the browser's own Back and Forward. */
export type Move = 'go' | 'browser'

const listeners = new Set<() => void>()
let move: Move = 'browser'
let place: Place = { search: '', hash: '' }

/** Calls back at every change of the address; returns a function that ends it. A store in the sense of `useSyncExternalStore`. */
export function watchAddress(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', onPopState)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', onPopState)
  }
}

/** Query and hash of the address; the same object as long as neither changes. */
export function currentPlace(): Place {
  const { search, hash } = location
  if (search !== place.search || hash !== place.hash) place = { search, hash }
  return place
}

/** How the reader came to the present address. */
export function lastMove(): Move {
  return move
}

/** Goes to an address of the same origin, relative to the present one, without loading it: as a new entry of the history or in place of the present one. */
export function goToAddress(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  tell('go')
}

function onPopState(): void {
  tell('browser')
}

function tell(by: Move): void {
  move = by
  for (const listener of listeners) listener()
}
