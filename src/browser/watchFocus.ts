/** Calls back with each element of a selector that gets the focus, or within which something gets it; returns a function that ends it. */
export function watchFocus(selector: string, onFocus: (element: Element) => void): () => void {
  const handle = ({ target }: FocusEvent) => {
    const element = target instanceof Element ? target.closest(selector) : null
    if (element !== null) onFocus(element)
  }
  document.addEventListener('focusin', handle)
  return () => document.removeEventListener('focusin', handle)
}
