const SETTLING = 2000
const READER_ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'popstate'] as const

/**
 * Aligns what the reader looks at, and again whenever the page grows or shrinks: until fonts and pictures have settled,
 * unless the reader acts first. Not every browser anchors scrolling by itself. Returns a function that lets go at once.
 */
export function holdInPlace(align: () => void): () => void {
  align()
  const watcher = new ResizeObserver(align)
  const timer = setTimeout(letGo, SETTLING)
  watcher.observe(document.body)
  for (const act of READER_ACTS) addEventListener(act, letGo, { passive: true })
  function letGo() {
    clearTimeout(timer)
    watcher.disconnect()
    for (const act of READER_ACTS) removeEventListener(act, letGo)
  }
  return letGo
}
