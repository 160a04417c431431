import { readingPlace, restorePlace } from './readingPlace.ts'

/** Changes the look of the text; the paragraph that is being read stays where it is on the screen. */
export function holdText(change: () => void): void {
  const blocks = document.querySelectorAll<HTMLElement>('[data-paragraph]')
  const place = readingPlace([...blocks].flatMap(({ dataset }) => dataset.paragraph ?? []))
  change()
  if (place !== null) restorePlace(place)
}
