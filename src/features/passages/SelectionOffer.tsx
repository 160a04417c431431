import { useCallback, useEffect, useRef, useState } from 'react'
import { watchSelection } from '#browser/watchSelection.ts'
import { describePassage, type PassageTargets } from './describePassage.ts'
import { OfferBar } from './OfferBar.tsx'
import type { OfferProps } from './PassageOffer.tsx'
import { selectedPassage } from './selectedPassage.ts'

type Selected = { range: Range; targets: PassageTargets }

/** The offer for what is selected now, if it lies in the article. */
export function SelectionOffer(props: OfferProps) {
  const [selected, setSelected] = useState<Selected | null>(null)
  const bar = useRef<HTMLFieldSetElement>(null)
  /** What the reader has closed the offer for, until something is selected anew. */
  const closed = useRef<Selected | null>(null)
  useEffect(() => {
    const look = () => {
      // A field with the link to copy by hand has a selection of its own.
      if (bar.current?.contains(document.activeElement)) return
      const next = readSelected()
      if (isSame(closed.current, next)) return
      setSelected((current) => (isSame(current, next) ? current : next))
    }
    const forget = () => {
      closed.current = null
    }
    look()
    document.addEventListener('selectstart', forget)
    const stop = watchSelection(look)
    return () => {
      document.removeEventListener('selectstart', forget)
      stop()
    }
  }, [])
  const handleClose = useCallback(() => {
    closed.current = selected
    setSelected(null)
  }, [selected])
  if (selected === null) return null
  return <OfferBar bar={bar} {...props} {...selected} onClose={handleClose} />
}

function readSelected(): Selected | null {
  const article = document.querySelector('section:has(> [data-paragraph])')?.parentElement
  const range = article ? selectedPassage(article) : null
  const targets = article && range && describePassage(article, range)
  return range && targets ? { range, targets } : null
}

function isSame(one: Selected | null, other: Selected | null): boolean {
  return one !== null && other !== null && keyOf(one) === keyOf(other)
}

/** The same words at another place have another context, and so another key. */
function keyOf({ range, targets }: Selected): string {
  return JSON.stringify([range.toString(), targets])
}
