import { useLayoutEffect } from 'react'
import { lastMove } from '#browser/address.ts'
import { changeAround } from '#browser/changeAround.ts'
import { flagRoot } from '#browser/flagRoot.ts'
import { blockInSight, readBlocks } from '#browser/textBlocks.ts'

/** Makes room for the search under the bar, by the style sheet; what is being read stays in its place. On Back the browser remembers better. */
export function useRoomForStrip(): void {
  useLayoutEffect(() => {
    let takeAway = () => {}
    changeAround(readPlace(), () => {
      takeAway = flagRoot('finding')
    })
    return () => changeAround(readPlace(), takeAway)
  }, [])
}

function readPlace(): Element | null {
  return lastMove() === 'go' ? blockInSight(readBlocks()) : null
}
