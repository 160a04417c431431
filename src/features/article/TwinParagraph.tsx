import { memo, type ReactNode } from 'react'
import type { Lang } from '#content/schema/text.ts'
import type { Paragraph } from '#domain/readout.ts'
import articleCss from './Article.module.css'
import type { ControlledMark } from './cutPieces.ts'
import { ParagraphNote } from './ParagraphNote.tsx'
import { ParagraphText } from './ParagraphText.tsx'
import type { QuotationLook } from './quotationLooks.ts'
import styles from './Twin.module.css'

type Props = {
  paragraph: Paragraph
  lang: Lang
  looks: Map<string, QuotationLook>
  isMatching: boolean
  lit: string
  renderControl: (mark: ControlledMark) => ReactNode
}

/** A paragraph and the note on it in the other language, for the block of the paragraph itself. */
export const TwinParagraph = memo(function TwinParagraph(props: Props) {
  const { paragraph, lang, looks, isMatching, lit, renderControl } = props
  const { id, segments, note } = paragraph
  return (
    <div lang={lang} data-twin className={styles.paragraph}>
      <p id={id} tabIndex={-1} className={articleCss.paragraph} data-match={isMatching || undefined}>
        <ParagraphText segments={segments} looks={looks} lit={lit} renderControl={renderControl} />
      </p>
      {note !== null && <ParagraphNote text={note} />}
    </div>
  )
})
