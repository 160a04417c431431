import type { Mark, Quotation, Segment } from '#domain/readout.ts'
import { beginningMarks, endingMarks } from '#domain/segments.ts'

/** What is said besides the words of a text, in its language: where somebody's words begin and end, and before an editors' note. */
export type Announcing = {
  begin: (quotation: Quotation) => string
  end: (quotation: Quotation) => string
  note: string
}

/** What is said at a place of a text, counted in characters; one that `isEnd` goes with the words before it, another with those after it. */
export type Announcement = { at: number; isEnd: boolean; text: string }

/** The announcements of a paragraph's quotations in the order in which they are said. */
export function announceQuotations(
  segments: Segment[],
  quotations: Map<string, Quotation>,
  { begin, end }: Announcing,
): Announcement[] {
  const begins = beginningMarks(segments)
  const ends = endingMarks(segments)
  const quoted = (marks: Mark[] = []) =>
    marks.flatMap((mark) => (mark.kind === 'quotation' ? (quotations.get(mark.id) ?? []) : []))
  let at = 0
  return segments.flatMap(({ text }, index) => {
    const start = at
    at += text.length
    return [
      ...quoted(begins[index]).map((quotation) => ({ at: start, isEnd: false, text: begin(quotation) })),
      ...quoted(ends[index]).map((quotation) => ({ at, isEnd: true, text: end(quotation) })),
    ]
  })
}
