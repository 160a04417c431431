/**
 * How browsers compare words: `exact` tells «й» from «и», as most do; `loose` takes letters without their marks, as some do.
 * Neither looks at capitals.
 */
export type Comparison = 'exact' | 'loose'

/** A text as it is compared. `at`: for each of its characters, and for its end, the place in the text that it was. */
export type Folded = { text: string; at: number[] }

/** A letter with the marks that follow it, or a row of spaces. */
const UNIT = / +|[^\p{M}]\p{M}*|\p{M}+/gu

/** Makes a text comparable: each letter in one form, each row of spaces one space. */
export function foldText(text: string, comparison: Comparison): Folded {
  let folded = ''
  const at: number[] = []
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    const form = unit.startsWith(' ') ? ' ' : formOf(unit, comparison)
    for (let i = 0; i < form.length; i += 1) at.push(index)
    folded += form
  }
  at.push(text.length)
  return { text: folded, at }
}

function formOf(unit: string, comparison: Comparison): string {
  if (comparison === 'exact') return unit.normalize('NFC').toLowerCase()
  return unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
