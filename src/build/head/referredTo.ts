/** Every `@id` that stands in a value, however deep, also those that a node bears itself. */
export function referredTo(value: unknown): Set<string> {
  const ids = new Set<string>()
  collect(value, ids)
  return ids
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    if (key === '@id' && typeof child === 'string') ids.add(child)
    collect(child, ids)
  }
}
