import type { Range } from './anchor.ts'
import type { Paragraph, Party, WordMark } from './readout.ts'
import { rangesOf } from './segments.ts'

/** A mark of a paragraph, the run that it covers and the words of it. */
export type MarkedWords = Range & { mark: WordMark; words: string }

/** All marks of a paragraph, shortest first; of two of one length the one that comes first in the text. */
export function marksIn({ id, segments }: Pick<Paragraph, 'id' | 'segments'>, parties: Party[]): MarkedWords[] {
  const text = segments.map((segment) => segment.text).join('')
  const named = parties.flatMap((party) =>
    party.mentions.flatMap(({ paragraph, start, end }) =>
      paragraph === id ? [{ start, end, mark: { kind: 'party' as const, id: party.id } }] : [],
    ),
  )
  return [...rangesOf(segments), ...named]
    .map((range) => ({ ...range, words: text.slice(range.start, range.end) }))
    .sort((a, b) => a.words.length - b.words.length || a.start - b.start)
}

/** Of the marks of a paragraph those that cover the character at an offset, in their order. */
export function marksAt(marks: MarkedWords[], at: number): MarkedWords[] {
  return marks.filter(({ start, end }) => start <= at && at < end)
}

/** Of the marks of a paragraph those that share words with a quotation of it, in their order, without the quotation itself. */
export function marksAcross(marks: MarkedWords[], quotation: string): MarkedWords[] {
  const own = marks.find(({ mark }) => mark.kind === 'quotation' && mark.id === quotation)
  return marks.filter((other) => own && other !== own && other.start < own.end && own.start < other.end)
}

/** The same marks without those that repeat one before them: a paragraph may name a thing more than once. */
export function withoutRepeats(marks: MarkedWords[]): MarkedWords[] {
  const first = new Map(marks.toReversed().map((marked) => [keyOf(marked), marked]))
  return marks.filter((marked) => first.get(keyOf(marked)) === marked)
}

/** Tells a mark from the others of its paragraph, but for repeats of it; quotations inside quotations are told apart by their words. */
export function keyOf({ mark, words }: Pick<MarkedWords, 'mark' | 'words'>): string {
  return `${mark.kind}:${mark.kind === 'inner' ? words : mark.id}`
}
