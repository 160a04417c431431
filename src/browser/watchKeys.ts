/** Where keys have a meaning of their own. */
const FIELDS = 'input, textarea, select, [contenteditable]'
/** What lies over the page. */
const OVERLAYS = 'dialog[open], :popover-open'

/**
 * Calls back with each key that is pressed for the page itself: not while the reader is in a field or something lies over the page.
 * What the callback makes use of (`true`) the browser does not. Returns a function that ends it.
 */
export function watchKeys(onKey: (event: KeyboardEvent) => boolean): () => void {
  const handleKey = (event: KeyboardEvent) => {
    const isTaken = event.defaultPrevented || event.isComposing
    const isInField = event.target instanceof Element && event.target.closest(FIELDS) !== null
    if (isTaken || isInField || document.querySelector(OVERLAYS) !== null) return
    if (onKey(event)) event.preventDefault()
  }
  document.addEventListener('keydown', handleKey)
  return () => document.removeEventListener('keydown', handleKey)
}
