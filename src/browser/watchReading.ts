/**
 * Tells which of the elements (by id, in document order) is being read: the one that has the focus, if it can be seen, else
 * the last one whose top has passed the reading line. Calls back at once and at every change; returns a function that stops.
 */
export function watchReading(ids: string[], onChange: (id: string | null) => void): () => void {
  let current: string | null | undefined
  const tell = () => {
    const line = readingLine()
    const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
    // Near the foot of the page a jump cannot bring its target up to the line; there the focus alone tells them apart.
    const reached = ids.find((id) => id === document.activeElement?.id && topOf(id) >= 0 && topOf(id) < innerHeight)
    const reading = reached ?? ids.findLast((id) => topOf(id) <= line) ?? ids[0] ?? null
    if (reading === current) return
    current = reading
    onChange(reading)
  }
  // An IntersectionObserver would miss a jump: what was below the line and is now above it was never seen on the way.
  addEventListener('scroll', tell, { passive: true })
  addEventListener('focusin', tell)
  tell()
  return () => {
    removeEventListener('scroll', tell)
    removeEventListener('focusin', tell)
  }
}

/** CSS px from the top of the window: a third of it, sliding to its foot over the last third of a window that is left to scroll. */
function readingLine(): number {
  const third = innerHeight / 3
  const rest = document.documentElement.scrollHeight - innerHeight - scrollY
  return Math.max(third, Math.min(innerHeight - 2 * rest, third + scrollY))
}
