import type { Mark } from '#domain/readout.ts'
import type { TextPiece } from './cutPieces.ts'
import marks from './marks.module.css'
import type { QuotationLook } from './quotationLooks.ts'

type Props = { run: TextPiece; looks: Map<string, QuotationLook>; lit: string }

/** A run of text with the look of its marks; where quotations overlap, the colour is the shortest one's. */
export function TextRun({ run, looks, lit }: Props) {
  if (run.marks.length === 0) return run.text
  const quotations = run.marks.filter(({ kind }) => kind === 'quotation').flatMap(idOf)
  const covering = quotations.flatMap((id) => looks.get(id) ?? [])
  const [first, ...others] = run.begins.filter(({ kind }) => kind === 'quotation').flatMap(idOf)
  const litTopics = lit.split(' ')
  const isLit = run.marks.some((mark) => mark.kind === 'mention' && litTopics.includes(mark.id))
  return (
    <>
      {/* One element bears one id: quotations that begin at the same word have theirs on empty places before it. */}
      {others.map((id) => (
        <span key={id} id={id} tabIndex={-1} />
      ))}
      <span
        id={first}
        tabIndex={first === undefined ? undefined : -1}
        className={joined(run.marks.flatMap(({ kind }) => marks[kind] ?? []))}
        data-quotation={joined(quotations)}
        data-mode={joined(covering.map(({ mode }) => mode))}
        data-relation={covering.at(-1)?.relation}
        data-lit={isLit || undefined}
      >
        {run.text}
      </span>
    </>
  )
}

function idOf(mark: Mark): string[] {
  return mark.kind === 'inner' ? [] : [mark.id]
}

/** Each word once, parted by spaces; `undefined` (no attribute) where there is none. */
function joined(words: string[]): string | undefined {
  return words.length === 0 ? undefined : [...new Set(words)].join(' ')
}
