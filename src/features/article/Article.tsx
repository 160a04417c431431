import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Filtered } from '#domain/filter.ts'
import type { Paragraph, Readout, Section } from '#domain/readout.ts'
import styles from './Article.module.css'
import { ArticleSection } from './ArticleSection.tsx'
import type { ControlledMark } from './cutPieces.ts'
import { quotationLooks } from './quotationLooks.ts'

type Props = {
  readout: Readout
  filtered: Filtered
  /** Ids of the chosen topics: their mentions are lit. */
  topics: string[]
  /** Whether paragraphs that do not match are folded away. */
  only: boolean
  /** Ids of the paragraphs that stay open all the same. */
  openFolds: Set<string>
  /** Asked to open these paragraphs. */
  onOpenFold: (ids: string[]) => void
  renderQuotationControl: (id: string) => ReactNode
  renderTermControl: (id: string) => ReactNode
  /** What stands at the end of a paragraph and after a heading. */
  renderParagraphTools?: (paragraph: Paragraph) => ReactNode
  renderSectionTools?: (section: Section) => ReactNode
}

/** Sections from which on a text is long: only what is near the screen is then styled and laid out. */
const LONG = 6

/** The text of a readout, filtered. Callbacks and renderers are to be stable: paragraphs are drawn anew only when they change. */
export function Article({ renderQuotationControl, renderTermControl, ...props }: Props) {
  const { readout, filtered, topics, only, openFolds, onOpenFold } = props
  const looks = useMemo(() => quotationLooks(readout), [readout])
  const renderControl = useCallback(
    ({ kind, id }: ControlledMark) => (kind === 'quotation' ? renderQuotationControl(id) : renderTermControl(id)),
    [renderQuotationControl, renderTermControl],
  )
  const ref = useOpeningOnFind(onOpenFold)
  return (
    <div
      ref={ref}
      id="text:"
      lang={readout.lang}
      className={styles.article}
      data-filtering={filtered.isFiltering || undefined}
      data-long={readout.sections.length >= LONG || undefined}
    >
      {readout.sections.map((section) => (
        <ArticleSection
          key={section.id}
          section={section}
          looks={looks}
          {...filteredIn(section, filtered, topics)}
          isFolding={only && filtered.isFiltering}
          openFolds={openFolds}
          onOpenFold={onOpenFold}
          renderControl={renderControl}
          renderParagraphTools={props.renderParagraphTools}
          renderSectionTools={props.renderSectionTools}
        />
      ))}
    </div>
  )
}

/** What a filter means to one section: as text parted by spaces, so that a section which it does not touch is not drawn anew. */
function filteredIn({ paragraphs }: Section, { isFiltering, paragraphs: all }: Filtered, topics: string[]) {
  const matching = paragraphs.flatMap(({ id }) => (isFiltering && all.has(id) ? [id] : [])).join(' ')
  return { matching, topics: matching === '' ? '' : topics.join(' ') }
}

/** Tells when the browser's own search or a link finds a folded paragraph. React has no prop for `beforematch`. */
function useOpeningOnFind(onOpenFold: (ids: string[]) => void) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const article = ref.current
    const handleBeforeMatch = ({ target }: Event) => {
      const id = target instanceof HTMLElement ? target.dataset.paragraph : undefined
      if (id !== undefined) onOpenFold([id])
    }
    article?.addEventListener('beforematch', handleBeforeMatch)
    return () => article?.removeEventListener('beforematch', handleBeforeMatch)
  }, [onOpenFold])
  return ref
}
