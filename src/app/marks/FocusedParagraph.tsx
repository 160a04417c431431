import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { elementOf } from '#browser/elementOf.ts'
import { watchFocus } from '#browser/watchFocus.ts'
import { withoutRepeats } from '#domain/wordMarks.ts'
import { ParagraphMarks } from '#features/marks/ParagraphMarks.tsx'
import type { MarkedParagraph } from './markedParagraphs.ts'

type Props = {
  paragraphs: Map<string, MarkedParagraph>
  onOpen: (paragraph: MarkedParagraph, opener: HTMLElement) => void
}

/** After the paragraph that had the focus last: the way to its marks. One for the whole text, so that no other waits on the way of Tab. */
export function FocusedParagraph({ paragraphs, onOpen }: Props) {
  const [focused, setFocused] = useState<string | null>(null)
  useEffect(() => watchFocus('[data-paragraph] p[id]', ({ id }) => setFocused(id)), [])
  const paragraph = paragraphs.get(focused ?? '')
  const block = paragraph && elementOf(paragraph.id)?.closest('[data-paragraph]')
  if (!block || paragraph.marks.length === 0) return null
  return createPortal(
    <ParagraphMarks
      number={paragraph.number}
      count={withoutRepeats(paragraph.marks).length}
      onOpen={(opener) => onOpen(paragraph, opener)}
    />,
    block,
  )
}
