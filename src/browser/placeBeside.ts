/** CSS px between a range and what is offered beside it; more for a finger, whose handles hang from the selection. */
const GAP = 8
const TOUCH_GAP = 32
const MARGIN = 8

/**
 * Puts a fixed element under the end of a range, or over its beginning where there is no room, and keeps it there while the
 * page moves. Returns a function that ends it.
 */
export function placeBeside(element: HTMLElement, range: Range): () => void {
  const place = () => {
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
    const first = rects[0] ?? range.getBoundingClientRect()
    const last = rects.at(-1) ?? first
    const gap = matchMedia('(pointer: coarse)').matches ? TOUCH_GAP : GAP
    const { offsetWidth, offsetHeight } = element
    const lowest = innerHeight - offsetHeight - MARGIN - heightOf('--toolbar-height') - heightOf('--player-height')
    const below = last.bottom + gap
    const above = first.top - gap - offsetHeight
    const top = below <= lowest || above < heightOf('--bar-height') ? Math.min(below, lowest) : above
    const left = Math.max(MARGIN, Math.min(last.right - offsetWidth / 2, innerWidth - offsetWidth - MARGIN))
    element.style.setProperty('top', `${Math.round(top)}px`)
    element.style.setProperty('left', `${Math.round(left)}px`)
  }
  place()
  const watcher = new ResizeObserver(place)
  watcher.observe(element)
  addEventListener('scroll', place, { passive: true, capture: true })
  addEventListener('resize', place)
  return () => {
    watcher.disconnect()
    removeEventListener('scroll', place, { capture: true })
    removeEventListener('resize', place)
  }
}

/** CSS px of a length that a token names; 0 where there is none. */
function heightOf(token: string): number {
  const root = getComputedStyle(document.documentElement)
  const value = root.getPropertyValue(token).trim()
  const size = Number.parseFloat(value) || 0
  return value.endsWith('rem') ? size * (Number.parseFloat(root.fontSize) || 16) : size
}
