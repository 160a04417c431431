/** Loads the page anew when a script that is loaded on demand is not to be had. */
export function reloadOnMissingChunk(): void {
  addEventListener('vite:preloadError', ({ payload }) => reloadOnce(payload))
}

/**
 * Loads the page anew, once for each cause, where a part of it is not to be had: a deployment has taken it away. Not without
 * network, where the page at hand is better than what would come.
 */
export function reloadOnce({ message }: Error): void {
  if (navigator.onLine && remember(`readout:reloaded:${import.meta.url} ${message}`)) location.reload()
}

/** Whether a thing happens for the first time in this tab; `false` also where it cannot be remembered. */
function remember(key: string): boolean {
  try {
    if (sessionStorage.getItem(key) !== null) return false
    sessionStorage.setItem(key, '')
    return true
  } catch {
    return false
  }
}
