import { holdInPlace } from './holdInPlace.ts'
import { readableBand } from './readableBand.ts'

/** Brings words of the page in sight where they are not, clear of what lies over its edges; what they are folded into opens. */
export function bringInSight(words: Range): void {
  const folded = words.startContainer.parentElement?.closest('[hidden="until-found"]')
  // As the browser opens a fold that its own search has found something in.
  folded?.dispatchEvent(new Event('beforematch', { bubbles: true }))
  folded?.removeAttribute('hidden')
  holdInPlace(() => {
    const band = readableBand()
    const { top, bottom } = words.getBoundingClientRect()
    if (top >= band.top && bottom <= band.bottom) return
    scrollBy({ top: (top + bottom - band.top - band.bottom) / 2, behavior: 'instant' })
  })
}
