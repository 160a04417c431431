/** A text as it is compared. `at`: for each of its characters, and for its end, the place in the text that it was. */
export type Folded = { text: string; at: number[] }

/** A letter with the marks that follow it, or a row of spaces within a line. */
const UNIT = /[^\S\n]+|[^\p{M}]\p{M}*|\p{M}+/gu

/** Makes a text comparable: each letter in the form that `formOf` gives it, each row of spaces one space. */
export function foldUnits(text: string, formOf: (letter: string) => string): Folded {
  let folded = ''
  const at: number[] = []
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    const form = /^[^\S\n]/.test(unit) ? ' ' : formOf(unit)
    for (let i = 0; i < form.length; i += 1) at.push(index)
    folded += form
  }
  at.push(text.length)
  return { text: folded, at }
}
