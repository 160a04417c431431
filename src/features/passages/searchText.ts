import type { Folded } from '#domain/finding/foldUnits.ts'
import { type Comparison, foldText } from './foldText.ts'

/** A page's text made ready for looking words up. */
export type Searched = Folded & {
  comparison: Comparison
  /** Where a term begins that is looked for from a place on, or -1. */
  next: (term: string, from: number) => number
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Makes a text ready: terms are found at whole words only, as browsers do. */
export function searchText(source: string, comparison: Comparison): Searched {
  const { text, at } = foldText(source, comparison)
  const next = (term: string, from: number) => {
    let place = text.indexOf(term, from)
    while (place !== -1 && (isInsideWord(text, place) || isInsideWord(text, place + term.length))) {
      place = text.indexOf(term, place + 1)
    }
    return place
  }
  return { text, at, comparison, next }
}

/** Whether a place of a text lies inside a word, by the rules of Unicode: «С.В.Лавров» is one. */
export function isInsideWord(text: string, place: number): boolean {
  // Only the row of letters about it: to part the whole of a long page into words takes long.
  let [start, end] = [place, place]
  while (start > 0 && isNoSpace(text[start - 1])) start -= 1
  while (end < text.length && isNoSpace(text[end])) end += 1
  const found = segmenter.segment(text.slice(start, end)).containing(place - start)
  return found?.isWordLike === true && found.index < place - start
}

function isNoSpace(character = ' '): boolean {
  return !/\s/.test(character)
}
