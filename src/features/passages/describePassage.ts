import { rangeOf, readPageText, type Span, spanOf } from '#browser/pageText.ts'
import type { TextDirective } from '#browser/textDirective.ts'
import { composeDirective } from './composeDirective.ts'
import { generateDirective } from './generateDirective.ts'
import { quotationAround } from './quotationAround.ts'
import { isInsideWord } from './searchText.ts'
import { wordsOf } from './wordsOf.ts'

/** What leads to a passage: the quotation that it lies in, and its words; either may be missing. `cited`: the words as they are cited. */
export type PassageTargets = { quotation: string | null; directive: TextDirective | null; cited: string }

/** Characters of a page from which on the library, which looks at its time seldom, would keep the reader waiting. */
const LONG = 50_000

/** What leads to a range of the article, widened to whole words; `null` where it has no words. */
export function describePassage(article: Element, range: Range): PassageTargets | null {
  const page = readPageText(document.body)
  const everything = document.createRange()
  everything.selectNodeContents(article)
  const bounds = spanOf(page, everything)
  const selected = spanOf(page, range)
  if (bounds === null || selected === null) return null
  const span = toWholeWords(page.text, selected)
  const exact = rangeOf(page, span)
  if (exact === null) return null
  const words = page.text.slice(span.start, span.end)
  const candidate = page.text.length > LONG ? null : generateDirective(exact, words)
  const directive = composeDirective(page.text, bounds, span, candidate)
  return { quotation: quotationAround(exact), directive, cited: wordsOf(exact) }
}

function toWholeWords(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (isInsideWord(text, first)) first -= 1
  while (isInsideWord(text, last)) last += 1
  return { start: first, end: last }
}
