import type { Span } from '#browser/pageText.ts'
import type { TextDirective } from '#browser/textDirective.ts'
import { findDirective } from './findDirective.ts'
import { searchText } from './searchText.ts'
import { widenDirective } from './widenDirective.ts'

const COMPARISONS = ['exact', 'loose'] as const
/** Milliseconds that are spent on finding words that lead there. */
const PATIENCE = 200

/**
 * A directive that leads to a place of the text and to no earlier one, whichever way the browser compares; `null` where there
 * is none. `candidate` is taken if it does so. `article` is what every page with these words has: the context comes from it.
 */
export function composeDirective(
  text: string,
  article: Span,
  span: Span,
  candidate: TextDirective | null,
): TextDirective | null {
  const pages = COMPARISONS.map((comparison) => searchText(text, comparison))
  const own = text.slice(article.start, article.end)
  const leadsThere = (directive: TextDirective) =>
    pages.every((page) => {
      const found = findDirective(page, directive)
      return found !== null && found.start === span.start && found.end === span.end
    })
  const isOwn = ({ prefix = '', suffix = '' }: TextDirective) => own.includes(prefix) && own.includes(suffix)
  if (candidate !== null && isOwn(candidate) && leadsThere(candidate)) return candidate
  const until = performance.now() + PATIENCE
  const place = { start: span.start - article.start, end: span.end - article.start }
  for (const directive of widenDirective(own, place)) {
    if (leadsThere(directive)) return directive
    if (performance.now() > until) break
  }
  return null
}
