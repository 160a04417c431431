/** Below this width, as in the style sheets, the side columns are sheets and a table has no room. */
const NARROW = '(width < 50rem)'

/** Whether the window is narrow. */
export function isNarrow(): boolean {
  return matchMedia(NARROW).matches
}

/** Calls back when the window becomes narrow or wide; returns a function that ends it. */
export function watchWidth(listener: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
