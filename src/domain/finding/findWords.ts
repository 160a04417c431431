import type { Range } from '#domain/anchor.ts'
import { type Folded, foldUnits } from './foldUnits.ts'

/** Tells letters from each other, and not their capitals or accents: «ё» is «е», «й» is not «и». */
const letters = new Intl.Collator('ru', { sensitivity: 'base' })

/** The form of each letter that has been met: a text has few, each many times. */
const forms = new Map<string, string>()

/** Makes a text comparable as a reader types: quotation marks are all alike, and so are hyphens and dashes. */
export function foldForFinding(text: string): Folded {
  return foldUnits(text, (letter) => {
    const form = forms.get(letter) ?? formOf(letter)
    forms.set(letter, form)
    return form
  })
}

function formOf(letter: string): string {
  if (/\p{Pd}|−/u.test(letter)) return '-'
  if (/["'„‚]|\p{Pi}|\p{Pf}/u.test(letter)) return '"'
  const pieces = [...letter.toLowerCase().normalize('NFD')]
  // The shortest beginning that is the same letter; what is not seen by itself, as a soft hyphen, has none.
  const beginnings = pieces.map((_, count) => pieces.slice(0, count).join(''))
  const shortest = beginnings.find((beginning) => letters.compare(letter, beginning) === 0)
  return (shortest ?? pieces.join('')).normalize('NFC')
}

/** Every place in a text where words stand, in order and none within another; spaces at their ends do not count. */
export function findWords({ text, at }: Folded, words: string): Range[] {
  const sought = foldForFinding(words).text.trim()
  const found: Range[] = []
  if (sought === '') return found
  for (let place = text.indexOf(sought); place !== -1; place = text.indexOf(sought, place + sought.length)) {
    // The places of its letters, and that of what comes after them.
    const places = at.slice(place, place + sought.length + 1)
    found.push({ start: Math.min(...places), end: Math.max(...places) })
  }
  return found
}
