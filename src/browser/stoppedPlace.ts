import { readingPlace } from './readingPlace.ts'
import { recall } from './recall.ts'
import { store } from './storage.ts'

/** Milliseconds without scrolling after which the reader is taken to read. */
const SETTLED = 300

/** Which of the passages of a text, by id, the reader stopped at; `null` where nothing is kept of it, or rubbish. */
export function stoppedPlace(text: string, ids: string[]): string | null {
  const id = recall(keyOf(text))
  return id !== null && ids.includes(id) ? id : null
}

/** Forgets where the reader stopped. */
export function forgetPlace(text: string): void {
  store(keyOf(text), null)
}

/** Whether a passage lies below what can be seen. */
export function isBelow(id: string): boolean {
  const top = document.getElementById(id)?.getBoundingClientRect().top
  return top !== undefined && top > innerHeight
}

/**
 * Keeps the passage of a text that is being read, of those with the given ids, and calls back each time; from the end of the text on there
 * is none. What is kept stays while the reader is near the top. Returns a function that ends it.
 */
export function keepPlace(text: string, ids: string[], onRead: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    if (scrollY < innerHeight / 2) return
    store(keyOf(text), readingPlace(ids)?.id ?? null)
    onRead()
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, SETTLED)
  }
  const flush = () => {
    if (timer !== undefined) keep()
  }
  addEventListener('scroll', wait, { passive: true })
  addEventListener('pagehide', flush)
  return () => {
    clearTimeout(timer)
    removeEventListener('scroll', wait)
    removeEventListener('pagehide', flush)
  }
}

function keyOf(text: string): string {
  return `readout:place:${text}`
}
