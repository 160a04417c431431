import { flash } from './flash.ts'
import { holdInPlace } from './holdInPlace.ts'
import { reveal } from './reveal.ts'

/**
 * Brings the reader to an element: opens the sheet that it lies in, scrolls it clear of the bar and holds it there, focuses it
 * and lights it, together with `parts` where the target is in pieces. Returns a function that lets go at once.
 */
export function arriveAt(element: HTMLElement, parts: Iterable<Element> = [element]): () => void {
  reveal(element)
  const letGo = holdInPlace(() => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  const focus = () => element.focus({ preventScroll: true })
  // What waits for the query to be applied is not shown before the next frame, and cannot have the focus.
  if (document.documentElement.dataset.awaits === undefined) focus()
  else requestAnimationFrame(focus)
  flash(parts)
  return letGo
}
