import type { Range } from './anchor.ts'
import type { Mark, Segment } from './readout.ts'

/** A mark and the run of the paragraph that it covers. */
export type MarkedRange = Range & { mark: Mark }

/**
 * Cuts a text at every boundary of a mark. The segments cover the text exactly and in order, none is empty (an empty
 * text has none), and each carries the marks that cover it, each once and widest first.
 */
export function segmentText(text: string, marked: MarkedRange[]): Segment[] {
  const widestFirst = marked.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const boundaries = new Set([text.length, ...marked.flatMap(({ start, end }) => [start, end])])
  const ends = [...boundaries].filter((end) => 0 < end && end <= text.length).sort((a, b) => a - b)
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0
    const covering = widestFirst.filter((range) => range.start <= start && end <= range.end)
    return { text: text.slice(start, end), marks: withoutRepeats(covering.map(({ mark }) => mark)) }
  })
}

/** The marks of segments with the runs that they cover, as they begin. The inverse of `segmentText`, but for equal marks that touch: these become one. */
export function rangesOf(segments: Segment[]): MarkedRange[] {
  const ranges: MarkedRange[] = []
  let start = 0
  for (const { text, marks } of segments) {
    const end = start + text.length
    for (const mark of marks) {
      const open = ranges.find((range) => range.end === start && isSameMark(range.mark, mark))
      if (open) open.end = end
      else ranges.push({ start, end, mark })
    }
    start = end
  }
  return ranges
}

/** For each segment, the marks that end with it, shortest first: where their controls stand. */
export function endingMarks(segments: Segment[]): Mark[][] {
  return segments.map((segment, index) => {
    const next = segments[index + 1]?.marks ?? []
    return segment.marks.filter((mark) => !next.some((other) => isSameMark(mark, other))).reverse()
  })
}

/** For each segment, the marks that begin with it, widest first. */
export function beginningMarks(segments: Segment[]): Mark[][] {
  return segments.map((segment, index) => {
    const previous = segments[index - 1]?.marks ?? []
    return segment.marks.filter((mark) => !previous.some((other) => isSameMark(mark, other)))
  })
}

function withoutRepeats(marks: Mark[]): Mark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => isSameMark(mark, other)) === index)
}

function isSameMark(a: Mark, b: Mark): boolean {
  if (a.kind === 'inner' || b.kind === 'inner') return a.kind === b.kind
  return a.kind === b.kind && a.id === b.id
}
