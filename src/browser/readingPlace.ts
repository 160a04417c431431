/** Where the reader is: an element, by id, and how far its top is from the top of the window in CSS px; `null` is the top of the page. */
export type ReadingPlace = { id: string; top: number } | null

/** The first of the elements that is not scrolled away under the bar. */
export function readingPlace(ids: string[]): ReadingPlace {
  if (scrollY === 0) return null
  const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0
  for (const id of ids) {
    const box = document.getElementById(id)?.getBoundingClientRect()
    if (box !== undefined && box.height > 0 && box.bottom > bar) return { id, top: box.top }
  }
  return null
}

/** Scrolls so that the element stands where it stood. */
export function returnTo(place: ReadingPlace): void {
  if (place === null) {
    scrollTo({ top: 0, behavior: 'instant' })
    return
  }
  const element = document.getElementById(place.id)
  if (element !== null) scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: 'instant' })
}
