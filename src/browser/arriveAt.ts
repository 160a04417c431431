import { flash } from './flash.ts'
import { reveal } from './reveal.ts'

const SETTLING = 2000
const READER_ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Brings the reader to an element: opens the sheet that it lies in, scrolls it clear of the bar, focuses it and lights it,
 * together with `parts` where the target is in pieces. Until fonts and pictures have settled it is held in place, unless the
 * reader acts first. Returns a function that lets go at once.
 */
export function arriveAt(element: HTMLElement, parts: Iterable<Element> = [element]): () => void {
  const align = () => element.scrollIntoView({ block: 'start', behavior: 'instant' })
  reveal(element)
  align()
  element.focus({ preventScroll: true })
  flash(parts)

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
