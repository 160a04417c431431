import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Paragraph } from '#domain/readout.ts'
import styles from './Article.module.css'
import type { ControlledMark } from './cutPieces.ts'
import { ParagraphNote } from './ParagraphNote.tsx'
import { ParagraphText } from './ParagraphText.tsx'
import type { QuotationLook } from './quotationLooks.ts'

type Props = {
  paragraph: Paragraph
  looks: Map<string, QuotationLook>
  /** Whether it matches the filter; `false` where nothing is filtered, so that a first filter draws only what matches. */
  isMatching: boolean
  lit: string
  isFolded: boolean
  renderControl: (mark: ControlledMark) => ReactNode
  renderTools: ((paragraph: Paragraph) => ReactNode) | undefined
}

/** A paragraph with its tools and the note on it, which fold away together. */
export const ParagraphBlock = memo(function ParagraphBlock({
  paragraph,
  looks,
  isMatching,
  lit,
  isFolded,
  ...render
}: Props) {
  const { id, segments, note } = paragraph
  const ref = useUntilFound(isFolded)
  return (
    <div ref={ref} className={styles.block} data-paragraph={id}>
      <p id={id} tabIndex={-1} className={styles.paragraph} data-match={isMatching || undefined}>
        <ParagraphText segments={segments} looks={looks} lit={lit} renderControl={render.renderControl} />
        {render.renderTools && <span className={styles.tools}>{render.renderTools(paragraph)}</span>}
      </p>
      {note !== null && <ParagraphNote text={note} />}
    </div>
  )
})

/** Hides an element, yet so that a search in the page finds it. React knows `hidden` as a yes or no only, so it is set by hand. */
function useUntilFound(isHidden: boolean) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isHidden) ref.current?.setAttribute('hidden', 'until-found')
    else ref.current?.removeAttribute('hidden')
  }, [isHidden])
  return ref
}
