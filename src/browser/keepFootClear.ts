/** Tells style sheets, as `--player-height`, how much of the window's foot an element takes; returns a function that ends it. */
export function keepFootClear(element: HTMLElement): () => void {
  const { style } = document.documentElement
  const watcher = new ResizeObserver(() => style.setProperty('--player-height', `${element.offsetHeight}px`))
  watcher.observe(element)
  return () => {
    watcher.disconnect()
    style.removeProperty('--player-height')
  }
}
