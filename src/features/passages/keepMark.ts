import { holdInPlace } from '#browser/holdInPlace.ts'
import { lightRanges } from '#browser/lightRanges.ts'
import { rangeOf, readPageText } from '#browser/pageText.ts'
import { parseTextDirectives } from '#browser/textDirective.ts'
import { findDirective } from './findDirective.ts'
import { searchText } from './searchText.ts'

/** Under this name src/styles/base.css colours it. */
const NAME = 'passage'

/**
 * Marks the words that an address leads to, as the browser does, over its own mark, which goes where the application draws
 * the words anew; opens what they are folded into, and brings them in sight if nothing else has.
 */
export function keepMark(address: string): void {
  const page = readPageText(document.body)
  const searched = searchText(page.text, 'exact')
  const ranges = parseTextDirectives(address).flatMap((directive) => {
    const span = findDirective(searched, directive)
    return (span && rangeOf(page, span)) ?? []
  })
  const [first] = ranges
  if (first === undefined) return
  lightRanges(NAME, ranges)
  bringInSight(first)
}

function bringInSight(range: Range): void {
  const element = range.startContainer.parentElement
  const folded = element?.closest('[hidden="until-found"]')
  // As the browser opens a fold that its own search has found something in.
  folded?.dispatchEvent(new Event('beforematch', { bubbles: true }))
  folded?.removeAttribute('hidden')
  const { top, bottom } = range.getBoundingClientRect()
  if (folded || (scrollY === 0 && (bottom < 0 || top > innerHeight))) {
    holdInPlace(() => element?.scrollIntoView({ block: 'center', behavior: 'instant' }))
  }
}
