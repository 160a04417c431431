import { type Folded, foldUnits } from '#domain/finding/foldUnits.ts'

/**
 * How browsers compare words: `exact` tells «й» from «и», as most do; `loose` takes letters without their marks, as some do.
 * Neither looks at capitals.
 */
export type Comparison = 'exact' | 'loose'

/** Makes a text comparable: each letter in one form, each row of spaces one space. */
export function foldText(text: string, comparison: Comparison): Folded {
  return foldUnits(text, (letter) => formOf(letter, comparison))
}

function formOf(letter: string, comparison: Comparison): string {
  if (comparison === 'exact') return letter.normalize('NFC').toLowerCase()
  return letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
