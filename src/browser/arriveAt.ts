import { flash } from './flash.ts'
import { holdInPlace } from './holdInPlace.ts'
import { reveal } from './reveal.ts'
import { showAwaited } from './showAwaited.ts'

/**
 * Brings the reader to an element: opens the sheet that it lies in, scrolls it clear of the bar and holds it there, focuses it
 * and lights it, together with `parts` where the target is in pieces. Returns a function that lets go at once.
 */
export function arriveAt(element: HTMLElement, parts: Iterable<Element> = [element]): () => void {
  reveal(element)
  const letGo = holdInPlace(() => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  // The query has been applied by now. What is not shown cannot have the focus.
  showAwaited()
  element.focus({ preventScroll: true })
  flash(parts)
  return letGo
}
