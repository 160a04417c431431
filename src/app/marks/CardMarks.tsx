import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { watchCards } from '#browser/watchCards.ts'
import { entryOf } from '#domain/entries.ts'
import { marksAcross, withoutRepeats } from '#domain/wordMarks.ts'
import { EntryPlaces } from '#features/entries/EntryPlaces.tsx'
import { QuotationMarks } from '#features/marks/QuotationMarks.tsx'
import type { MarkedParagraph } from './markedParagraphs.ts'
import type { MarksContext } from './ShownCard.tsx'

type Props = MarksContext & { paragraphs: Map<string, MarkedParagraph> }

/** The longer part of the card that was opened last: the marks in a quotation, the mentions and quotations of a term. */
export function CardMarks({ paragraphs, readout, idOf, chosen, onToggleTopic, onOpen }: Props) {
  const [card, setCard] = useState<HTMLElement | null>(null)
  useEffect(() => watchCards(setCard), [])
  const place = card?.querySelector('[data-more]')
  if (!card || !place) return null
  const term = readout.terms.find(({ id }) => card.id === `card:term:${idOf(id)}`)
  if (term)
    return createPortal(<EntryPlaces entry={entryOf(readout, { kind: 'term', id: term.id })} quoted="on" />, place)
  const quotation = readout.quotations.find(({ id }) => card.id === `card:${idOf(id)}`)
  const paragraph = quotation && paragraphs.get(idOf(quotation.paragraph))
  if (!paragraph) return null
  return createPortal(
    <QuotationMarks
      marks={withoutRepeats(marksAcross(paragraph.marks, quotation.id))}
      named={readout}
      chosen={chosen}
      onToggleTopic={onToggleTopic}
      onOpen={(mark, opener) => onOpen(mark, paragraph.id, { source: opener, opener })}
    />,
    place,
  )
}
