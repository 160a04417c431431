import { useEffect, useRef, useState } from 'react'
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
  useEffect(() => {
    const look = () => {
      // A field with the link to copy by hand has a selection of its own.
      if (bar.current?.contains(document.activeElement)) return
      const next = readSelected()
      setSelected((current) => (isSame(current, next) ? current : next))
    }
    look()
    return watchSelection(look)
  }, [])
  if (selected === null) return null
  return <OfferBar key={keyOf(selected)} bar={bar} {...props} {...selected} onClose={() => setSelected(null)} />
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
