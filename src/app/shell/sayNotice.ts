let said = ''
const listeners = new Set<() => void>()

/** Says a sentence among the notices of the page, in place of the last one; an empty one takes it back. */
export function sayNotice(sentence: string): void {
  said = sentence
  for (const listener of listeners) listener()
}

/** What was said last. */
export function saidNotice(): string {
  return said
}

/** Calls back when something else is said; returns a function that ends it. A store in the sense of `useSyncExternalStore`. */
export function watchNotice(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
