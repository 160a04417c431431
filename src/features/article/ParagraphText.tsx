import { Fragment, type ReactNode } from 'react'
import type { Segment } from '#domain/readout.ts'
import { type ControlledMark, cutPieces } from './cutPieces.ts'
import styles from './ParagraphText.module.css'
import type { QuotationLook } from './quotationLooks.ts'
import { TextRun } from './TextRun.tsx'

type Props = {
  segments: Segment[]
  looks: Map<string, QuotationLook>
  /** Ids of the topics whose mentions are lit, parted by spaces. */
  lit: string
  renderControl: (mark: ControlledMark) => ReactNode
}

/** A paragraph's words as flat runs, with the controls of its quotations and terms where each of them ends. */
export function ParagraphText({ segments, looks, lit, renderControl }: Props) {
  return cutPieces(segments).map(({ key, isTight, pieces }) => {
    const drawn = pieces.map((piece) => (
      <TextRun
        key={piece.key}
        marks={piece.marks}
        begins={piece.kind === 'text' ? piece.begins : []}
        looks={looks}
        lit={lit}
      >
        {piece.kind === 'text' ? piece.text : renderControl(piece.mark)}
      </TextRun>
    ))
    return isTight ? (
      <span key={key} className={styles.tight}>
        {drawn}
      </span>
    ) : (
      <Fragment key={key}>{drawn}</Fragment>
    )
  })
}
