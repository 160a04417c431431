import { holdInPlace } from './holdInPlace.ts'
import { pixels } from './pixels.ts'

/** Where the reader is: an element, by id, and how far its top is from the top of the window in CSS px; `null` is the top of the page. */
export type ReadingPlace = { id: string; top: number } | null

/** The first of the elements that is not scrolled away under the bar, or under what else it keeps clear of (its scroll margin). */
export function readingPlace(ids: string[]): ReadingPlace {
  if (scrollY === 0) return null
  const bar = pixels(getComputedStyle(document.documentElement).scrollPaddingBlockStart)
  for (const id of ids) {
    const element = document.getElementById(id)
    if (element === null) continue
    const { height, top, bottom } = element.getBoundingClientRect()
    if (height > 0 && bottom > bar + pixels(getComputedStyle(element).scrollMarginBlockStart)) return { id, top }
  }
  return null
}

/** Scrolls so that the element stands where it stood, and holds it there while the page settles. */
export function restorePlace(place: ReadingPlace): void {
  if (place === null) {
    scrollTo({ top: 0, behavior: 'instant' })
    return
  }
  holdInPlace(() => {
    const element = document.getElementById(place.id)
    if (element !== null) scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: 'instant' })
  })
}
