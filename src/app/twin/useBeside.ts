import { useLayoutEffect, useState } from 'react'
import { lastMove } from '#browser/address.ts'
import { flagRoot } from '#browser/flagRoot.ts'
import { type ReadingPlace, restorePlace } from '#browser/readingPlace.ts'
import type { Readout } from '#domain/readout.ts'
import { placeInText } from './placeInText.ts'

/** `held` is where the reader was before the last change; `null` where the browser knows better. */
type Shown = { isBeside: boolean; held: { place: ReadingPlace } | null }

/**
 * Whether the other language stands beside the text. It follows what is asked for within the same frame, but apart from it: so
 * it is known where the reader was before, and what is being read stays in its place. On Back the browser remembers better.
 */
export function useBeside(readout: Readout, isAsked: boolean): boolean {
  const [{ isBeside, held }, setShown] = useState<Shown>({ isBeside: false, held: null })
  useLayoutEffect(() => {
    if (isAsked === isBeside) return
    setShown({ isBeside: isAsked, held: lastMove() === 'go' ? { place: placeInText(readout) } : null })
  }, [readout, isAsked, isBeside])
  useLayoutEffect(() => {
    // The style sheet lays the page out by it.
    if (isBeside) return flagRoot('beside')
  }, [isBeside])
  useLayoutEffect(() => {
    if (held !== null) restorePlace(held.place)
  }, [held])
  return isBeside
}
