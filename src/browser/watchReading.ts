/**
 * Tells which of the elements (by id, in document order) is being read: the last one whose top has passed a third of the
 * window. Calls back at once and at every change; returns a function that stops.
 */
export function watchReading(ids: string[], onChange: (id: string | null) => void): () => void {
  let current: string | null | undefined
  const tell = () => {
    const line = innerHeight / 3
    const isPast = (id: string) =>
      (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= line
    const reading = ids.findLast(isPast) ?? ids[0] ?? null
    if (reading === current) return
    current = reading
    onChange(reading)
  }
  const watcher = new IntersectionObserver(tell, { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] })
  for (const id of ids) {
    const element = document.getElementById(id)
    if (element !== null) watcher.observe(element)
  }
  tell()
  return () => watcher.disconnect()
}
