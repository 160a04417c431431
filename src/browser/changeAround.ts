import { holdInPlace } from './holdInPlace.ts'

/** Changes the layout of the page about an element that stays where it is in the window; at the top of the page it moves along. */
export function changeAround(element: Element | null, change: () => void): void {
  const isAtTop = scrollY === 0
  const top = element?.getBoundingClientRect().top ?? 0
  change()
  if (element === null || isAtTop) return
  holdInPlace(() => scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' }))
}
