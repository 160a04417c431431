import { type ComponentType, useEffect, useState } from 'react'
import type { Quotation } from '#domain/readout.ts'

/** Words of the text, and the link that leads to them. */
export type CitedPassage = { words: string; url: string }

/** `permalink` gives the absolute address of the readout, or of a quotation in it; `copy` is false where the clipboard refuses. */
export type OfferProps = {
  quotations: Quotation[]
  permalink: (id?: string) => string
  copy: (text: string) => Promise<boolean>
  /** Cites a quotation, by its id, or words that lie in none; the element has the focus again afterwards. */
  onCite: (cited: string | CitedPassage, opener: Element | null) => void
}

/** `loadWords` brings what the offer says, and is stable. */
type Props = OfferProps & { loadWords: () => Promise<void> }

/** Offers links to what the reader selects. The page begins with a listener only: the rest is fetched at the first selection. */
export function PassageOffer({ loadWords, ...props }: Props) {
  const [Offer, setOffer] = useState<ComponentType<OfferProps> | null>(null)
  useEffect(() => {
    const fetchOffer = () => {
      if (getSelection()?.isCollapsed !== false) return
      stop()
      Promise.all([import('./SelectionOffer.tsx'), loadWords()])
        .then(([{ SelectionOffer }]) => setOffer(() => SelectionOffer))
        .catch(() => {})
    }
    const stop = () => document.removeEventListener('selectionchange', fetchOffer)
    document.addEventListener('selectionchange', fetchOffer)
    // Selected before the page could answer.
    fetchOffer()
    return stop
  }, [loadWords])
  return Offer && <Offer {...props} />
}
