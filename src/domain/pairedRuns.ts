import type { Range } from './anchor.ts'
import type { Mark, Segment } from './readout.ts'
import { rangesOf } from './segments.ts'

/** A mark that has a twin in the other language: the one with the same kind and id. */
export type PairedMark = Exclude<Mark, { kind: 'inner' }>

/** The mark of a paragraph that covers the character at an offset, of several the shortest; `null` where none does. */
export function markAt(segments: Segment[], at: number): PairedMark | null {
  const segment = placed(segments).find(({ start, end }) => start <= at && at < end)
  return segment?.marks.findLast(isPaired) ?? null
}

/**
 * Where a mark stands in a paragraph and in its twin: the run of it nearest to the offset `at` of the first, and the run of the
 * same rank in the other. Where the languages name a thing more or less often there is no rank, and all of the other's runs count.
 */
export function pairedRuns(segments: Segment[], twin: Segment[], mark: PairedMark, at: number): [Range[], Range[]] {
  const runs = runsOf(segments, mark)
  const others = runsOf(twin, mark)
  const rank = Math.max(
    runs.findLastIndex(({ start }) => start <= at),
    0,
  )
  const pick = (from: Range[]) => from.slice(rank, rank + 1)
  return [pick(runs), runs.length === others.length ? pick(others) : others]
}

function runsOf(segments: Segment[], mark: PairedMark): Range[] {
  return rangesOf(segments).flatMap(({ start, end, mark: other }) =>
    isPaired(other) && other.kind === mark.kind && other.id === mark.id ? [{ start, end }] : [],
  )
}

function placed(segments: Segment[]): (Range & Segment)[] {
  let end = 0
  return segments.map((segment) => {
    const start = end
    end += segment.text.length
    return { ...segment, start, end }
  })
}

function isPaired(mark: Mark): mark is PairedMark {
  return mark.kind !== 'inner'
}
