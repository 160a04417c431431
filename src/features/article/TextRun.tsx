import type { ReactNode } from 'react'
import type { Mark } from '#domain/readout.ts'
import marksCss from './marks.module.css'
import type { QuotationLook } from './quotationLooks.ts'

type Props = {
  marks: Mark[]
  /** The marks that begin with the run. */
  begins: Mark[]
  looks: Map<string, QuotationLook>
  /** Ids of the topics whose mentions are lit, parted by spaces. */
  lit: string
  children: ReactNode
}

/** A run of text, or a control within it, with the look of its marks; where quotations overlap, the colour is the shortest one's. */
export function TextRun({ marks, begins, looks, lit, children }: Props) {
  if (marks.length === 0) return children
  const quotations = quotationsIn(marks)
  const covering = quotations.flatMap((id) => looks.get(id) ?? [])
  const [first, ...others] = quotationsIn(begins)
  const litTopics = lit.split(' ')
  const isLit = marks.some((mark) => mark.kind === 'mention' && litTopics.includes(mark.id))
  return (
    <>
      {/* One element bears one id: quotations that begin at the same word have theirs on empty places before it. */}
      {others.map((id) => (
        <span key={id} id={id} tabIndex={-1} />
      ))}
      <span
        id={first}
        tabIndex={first === undefined ? undefined : -1}
        className={joined(marks.flatMap(({ kind }) => marksCss[kind] ?? []))}
        data-quotation={joined(quotations)}
        data-mode={joined(covering.map(({ mode }) => mode))}
        data-relation={covering.at(-1)?.relation}
        data-lit={isLit || undefined}
      >
        {children}
      </span>
    </>
  )
}

function quotationsIn(marks: Mark[]): string[] {
  return marks.flatMap((mark) => (mark.kind === 'quotation' ? [mark.id] : []))
}

/** Each word once, parted by spaces; `undefined` (no attribute) where there is none. */
function joined(words: string[]): string | undefined {
  return words.length === 0 ? undefined : [...new Set(words)].join(' ')
}
