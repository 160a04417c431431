import type { Lang } from '#content/schema/text.ts'
import type { Mode } from '#domain/readout.ts'
import { findQuotationMarks, type MarkPair } from './findQuotationMarks.ts'

/** Outer and inner quotation marks, as each language has them. */
const MARKS: Record<Lang, [outer: [string, string], inner: [string, string]]> = {
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  en: [
    ['“', '”'],
    ['‘', '’'],
  ],
}

/**
 * Words as they stand alone, out of the text that they come from: direct ones in outer quotation marks with inner ones inside,
 * reported ones in none of their own. A comma before the last mark belongs to the sentence around it and is left out.
 */
export function setQuotationMarks(text: string, lang: Lang, mode: Mode): string {
  const pairs = findQuotationMarks(text, lang)
  const [[open, close]] = MARKS[lang]
  if (mode === 'reported') return alternate(text, pairs ?? [], lang, 0)
  const isQuoted = pairs?.some((pair) => pair.open === 0 && pair.close === text.length - 1) ?? text.startsWith(open)
  if (!isQuoted) return `${open}${alternate(text, pairs ?? [], lang, 1)}${close}`
  return alternate(text, pairs ?? [], lang, 0).replace(/,(?=.$)/u, '')
}

/** Outer and inner marks in turn, those of the least depth being outer ones where `from` is 0. */
function alternate(text: string, pairs: MarkPair[], lang: Lang, from: number): string {
  const characters = text.split('')
  for (const { open, close, depth } of pairs) {
    const [outer, inner] = MARKS[lang]
    const [first, last] = (from + depth) % 2 === 0 ? outer : inner
    characters[open] = first
    characters[close] = last
  }
  return characters.join('')
}
