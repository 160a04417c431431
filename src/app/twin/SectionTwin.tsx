import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { elementOf } from '#browser/elementOf.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Filtered } from '#domain/filter.ts'
import type { Paragraph, Section } from '#domain/readout.ts'
import { bareId } from '#domain/twinId.ts'
import type { ControlledMark } from '#features/article/cutPieces.ts'
import type { QuotationLook } from '#features/article/quotationLooks.ts'
import { TwinHeading } from '#features/article/TwinHeading.tsx'
import { TwinParagraph } from '#features/article/TwinParagraph.tsx'

type Props = {
  section: Section
  lang: Lang
  looks: Map<string, QuotationLook>
  filtered: Filtered
  /** Ids of the chosen topics. */
  topics: string[]
  /** Ids of the paragraphs to be shown; `null` for all, and the heading. */
  peeks: string[] | null
  renderControl: (mark: ControlledMark) => ReactNode
}

/** A section in the other language: its heading by the heading, each paragraph in the block of its own. */
export function SectionTwin({ section, lang, looks, filtered, topics, peeks, renderControl }: Props) {
  const isMatching = ({ id }: Paragraph) => filtered.isFiltering && filtered.paragraphs.has(bareId(id))
  const paragraphs = section.paragraphs.filter(({ id }) => peeks?.includes(bareId(id)) ?? true)
  const head = peeks === null && elementOf(bareId(section.id))?.parentElement
  return (
    <>
      {head &&
        createPortal(
          <TwinHeading section={section} lang={lang} isMatching={section.paragraphs.some(isMatching)} />,
          head,
        )}
      {paragraphs.map((paragraph) => {
        const block = elementOf(bareId(paragraph.id))?.parentElement
        const drawn = (
          <TwinParagraph
            key={paragraph.id}
            paragraph={paragraph}
            lang={lang}
            looks={looks}
            isMatching={isMatching(paragraph)}
            lit={isMatching(paragraph) ? topics.filter((topic) => paragraph.topics.includes(topic)).join(' ') : ''}
            renderControl={renderControl}
          />
        )
        return block && createPortal(drawn, block, paragraph.id)
      })}
    </>
  )
}
