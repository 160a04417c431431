import { bringInSight } from '#browser/bringInSight.ts'
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
  // The browser has scrolled to them already, if it knows of such addresses; not into a fold.
  const isFolded = first.startContainer.parentElement?.closest('[hidden="until-found"]')
  if (isFolded || scrollY === 0) bringInSight(first)
}
