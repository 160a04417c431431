/** Calls back when the page is left, also for one that the browser keeps for Back; returns a function that ends it. */
export function onLeaving(listener: () => void): () => void {
  addEventListener('pagehide', listener)
  return () => removeEventListener('pagehide', listener)
}
