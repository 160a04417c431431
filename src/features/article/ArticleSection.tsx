import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { foldRuns } from '#domain/folds.ts'
import type { Paragraph, Section } from '#domain/readout.ts'
import styles from './Article.module.css'
import type { ControlledMark } from './cutPieces.ts'
import { FoldLine } from './FoldLine.tsx'
import { ParagraphBlock } from './ParagraphBlock.tsx'
import type { QuotationLook } from './quotationLooks.ts'

type Props = {
  section: Section
  looks: Map<string, QuotationLook>
  /** Ids of its paragraphs that match the filter and, where there are any, of the chosen topics: both parted by spaces. */
  matching: string
  topics: string
  isFolding: boolean
  openFolds: Set<string>
  onOpenFold: (ids: string[]) => void
  renderControl: (mark: ControlledMark) => ReactNode
  renderParagraphTools: ((paragraph: Paragraph) => ReactNode) | undefined
  renderSectionTools: ((section: Section) => ReactNode) | undefined
}

/** A section under its heading; what is folded away stays in the document, behind a line that says how much it is. */
export const ArticleSection = memo(function ArticleSection(props: Props) {
  const { section, isFolding, openFolds, onOpenFold } = props
  const ref = useRef<HTMLElement>(null)
  const handleOpen = useOpening(ref, openFolds, onOpenFold)
  const matching = new Set(idsIn(props.matching))
  const topics = idsIn(props.topics)
  const runs = isFolding ? foldRuns(idsOf(section), new Set([...matching, ...openFolds])) : []
  const foldedAt = new Map(runs.flatMap((run) => (run.kind === 'folded' ? [[run.ids[0], run.ids] as const] : [])))
  const folded = new Set([...foldedAt.values()].flat())
  return (
    <section ref={ref} aria-labelledby={section.id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={section.id} tabIndex={-1} className={styles.heading} data-match={matching.size > 0 || undefined}>
          {section.heading}
        </h2>
        {props.renderSectionTools && <span className={styles.headTools}>{props.renderSectionTools(section)}</span>}
      </div>
      {section.paragraphs.flatMap((paragraph) => {
        const run = foldedAt.get(paragraph.id)
        return [
          run && <FoldLine key={`fold:${paragraph.id}`} ids={run} onOpen={handleOpen} />,
          <ParagraphBlock
            key={paragraph.id}
            paragraph={paragraph}
            looks={props.looks}
            isMatching={matching.has(paragraph.id)}
            lit={matching.has(paragraph.id) ? topics.filter((topic) => paragraph.topics.includes(topic)).join(' ') : ''}
            isFolded={folded.has(paragraph.id)}
            renderControl={props.renderControl}
            renderTools={props.renderParagraphTools}
          />,
        ]
      })}
    </section>
  )
})

/** Opens folds and then moves the focus to the first paragraph opened: the line that had it is gone. */
function useOpening(ref: { current: HTMLElement | null }, openFolds: Set<string>, onOpenFold: (ids: string[]) => void) {
  const [awaited, setAwaited] = useState<string | null>(null)
  useEffect(() => {
    if (awaited === null || !openFolds.has(awaited)) return
    ref.current?.querySelector<HTMLElement>(`[data-paragraph="${awaited}"] > p`)?.focus({ preventScroll: true })
    setAwaited(null)
  }, [ref, awaited, openFolds])
  return (ids: string[]) => {
    setAwaited(ids[0] ?? null)
    onOpenFold(ids)
  }
}

function idsIn(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

function idsOf({ paragraphs }: Section): string[] {
  return paragraphs.map(({ id }) => id)
}
