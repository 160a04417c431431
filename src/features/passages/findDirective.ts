import type { Span } from '#browser/pageText.ts'
import type { TextDirective } from '#browser/textDirective.ts'
import { foldText } from './foldText.ts'
import type { Searched } from './searchText.ts'

/**
 * The first place that a directive leads to, as browsers look for it; `null` where there is none. Each term lies within one
 * run of the text, whose runs are parted by line breaks. See https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document.
 */
export function findDirective(page: Searched, directive: TextDirective): Span | null {
  const fold = (term = '') => foldText(term.replace(/\s/g, ' '), page.comparison).text.trim()
  const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(fold)
  if (!start) return null
  const opener = prefix || start
  for (let at = page.next(opener, 0); at !== -1; at = page.next(opener, at + 1)) {
    const begin = prefix ? skipSpace(page.text, at + prefix.length) : at
    if (prefix && page.next(start, begin) !== begin) continue
    const finish = finishOf(page, begin + start.length, end, suffix)
    if (finish !== null) return { start: page.at[begin] ?? 0, end: sourceEnd(page, finish) }
  }
  return null
}

/** Where the words end that begin before a place: there, or with the first `end` after it that the suffix follows. */
function finishOf(page: Searched, from: number, end: string | undefined, suffix: string | undefined): number | null {
  const isFollowed = (place: number) => {
    const after = skipSpace(page.text, place)
    return !suffix || page.next(suffix, after) === after
  }
  if (!end) return isFollowed(from) ? from : null
  let last = page.next(end, from)
  while (last !== -1 && !isFollowed(last + end.length)) last = page.next(end, last + 1)
  return last === -1 ? null : last + end.length
}

/** Where in the source the letter ends, with its marks, that stands before a place. */
function sourceEnd({ at }: Searched, place: number): number {
  const before = at[place - 1] ?? 0
  let next = place
  // A letter may have become several.
  while (next < at.length - 1 && (at[next] ?? 0) <= before) next += 1
  return at[next] ?? before
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at += 1
  return at
}
