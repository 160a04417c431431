import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { usePlace } from '#app/usePlace.ts'
import { arriveAt } from '#browser/arriveAt.ts'
import type { Readout } from '#domain/readout.ts'
import { findTarget } from './findTarget.ts'

/** What deep links have opened, and the way to go to a passage. `isMissing`: the hash leads nowhere in this readout. */
export type Arrival = {
  isMissing: boolean
  openFolds: Set<string>
  onOpenFold: (paragraphs: string[]) => void
  /** Whether the contacts that the item does not speak of are shown: those before it and those after it. */
  showEarlier: boolean
  showLater: boolean
  onShowEarlier: (isShown: boolean) => void
  onShowLater: (isShown: boolean) => void
  /** Goes to a section, paragraph, quotation or contact without touching the history. */
  goTo: (id: string) => void
}

/**
 * Follows the hash: at the first load, at every jump and on Back. What hides the target (a fold, the switch of other
 * contacts) is opened first; the reader arrives once that has been drawn. `isPlaceKept` leaves the first hash alone.
 */
export function useArrival(readout: Readout, isPlaceKept: boolean): Arrival {
  const { hash } = usePlace()
  const [openFolds, setOpenFolds] = useState<Set<string>>(() => new Set())
  const [showEarlier, onShowEarlier] = useState(false)
  const [showLater, onShowLater] = useState(false)
  const [destination, setDestination] = useState<{ id: string } | null>(null)
  const isMissing = useMemo(() => findTarget(readout, hash).kind === 'missing', [readout, hash])

  const onOpenFold = useCallback(
    (paragraphs: string[]) => setOpenFolds((open) => new Set([...open, ...paragraphs])),
    [],
  )
  const goTo = useCallback(
    (id: string) => {
      const target = findTarget(readout, id)
      if (target.kind !== 'found') return
      if (target.paragraph !== null) onOpenFold([target.paragraph])
      if (target.behind === 'earlier') onShowEarlier(true)
      if (target.behind === 'later') onShowLater(true)
      setDestination({ id: target.id })
    },
    [readout, onOpenFold],
  )

  const followed = useRef(isPlaceKept ? hash : null)
  useEffect(() => {
    if (followed.current === hash) return
    followed.current = hash
    const target = findTarget(readout, hash)
    if (target.kind === 'found') goTo(target.id)
  }, [readout, hash, goTo])

  useEffect(() => {
    const element = destination && document.getElementById(destination.id)
    if (!element) return
    const parts = document.querySelectorAll(`[data-quotation~="${element.id}"]`)
    return arriveAt(element, parts.length > 0 ? parts : [element])
  }, [destination])

  return useMemo(
    () => ({ isMissing, openFolds, onOpenFold, showEarlier, showLater, onShowEarlier, onShowLater, goTo }),
    [isMissing, openFolds, onOpenFold, showEarlier, showLater, goTo],
  )
}
