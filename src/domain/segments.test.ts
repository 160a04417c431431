import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from './readout.ts'
import { beginningMarks, endingMarks, type MarkedRange, rangesOf, segmentText } from './segments.ts'

const q1: Mark = { kind: 'quotation', id: 'q1' }
const syria: Mark = { kind: 'mention', id: 'syria' }
const start: Mark = { kind: 'term', id: 'start' }
const inner: Mark = { kind: 'inner' }

/** `[from, to]` of a text, whichever way round they were drawn. */
const rangeIn = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const anyMark = fc.oneof(
  fc.constant(inner),
  fc.record({ kind: fc.constantFrom('quotation', 'mention', 'term'), id: fc.constantFrom('a', 'b', 'c') }),
)

const marked = fc
  .string({ unit: 'binary', maxLength: 40 })
  .chain((text) =>
    fc.record({ text: fc.constant(text), ranges: fc.array(fc.tuple(rangeIn(text), anyMark), { maxLength: 8 }) }),
  )
  .map(({ text, ranges }) => ({ text, ranges: ranges.map(([range, mark]): MarkedRange => ({ ...range, mark })) }))

function keyOf(mark: Mark): string {
  return mark.kind === 'inner' ? 'inner' : `${mark.kind} ${mark.id}`
}

function runsOf(text: string, ranges: MarkedRange[]): string[] {
  return segmentText(text, ranges).map((segment) => [segment.text, ...segment.marks.map(keyOf)].join('|'))
}

describe('segmentText', () => {
  it.each<{ name: string; text: string; ranges: MarkedRange[]; runs: string[] }>([
    { name: 'gives no segments for an empty text', text: '', ranges: [], runs: [] },
    { name: 'gives one segment without marks', text: 'abc', ranges: [], runs: ['abc'] },
    {
      name: 'gives one segment under a mark',
      text: 'abc',
      ranges: [{ start: 0, end: 3, mark: q1 }],
      runs: ['abc|quotation q1'],
    },
    {
      name: 'cuts a nested mark out and puts the wider one first',
      text: 'abcde',
      ranges: [
        { start: 1, end: 3, mark: inner },
        { start: 0, end: 5, mark: q1 },
      ],
      runs: ['a|quotation q1', 'bc|quotation q1|inner', 'de|quotation q1'],
    },
    {
      name: 'cuts overlapping marks at both boundaries',
      text: 'abcde',
      ranges: [
        { start: 0, end: 3, mark: syria },
        { start: 2, end: 5, mark: start },
      ],
      runs: ['ab|mention syria', 'c|mention syria|term start', 'de|term start'],
    },
    {
      name: 'keeps the given order of marks that are equally wide',
      text: 'abc',
      ranges: [
        { start: 0, end: 3, mark: start },
        { start: 0, end: 3, mark: syria },
      ],
      runs: ['abc|term start|mention syria'],
    },
    {
      name: 'names a mark once where two of its ranges lie over each other',
      text: 'abc',
      ranges: [
        { start: 0, end: 3, mark: syria },
        { start: 0, end: 2, mark: syria },
      ],
      runs: ['ab|mention syria', 'c|mention syria'],
    },
    {
      name: 'gives no empty segment for a range that runs past the text',
      text: 'abc',
      ranges: [{ start: 1, end: 9, mark: syria }],
      runs: ['a', 'bc|mention syria'],
    },
  ])('$name', ({ text, ranges, runs }) => {
    expect(runsOf(text, ranges)).toEqual(runs)
  })

  it('covers any text exactly and in order, and leaves no segment empty', () => {
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        const segments = segmentText(text, ranges)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.every((segment) => segment.text.length > 0)).toBe(true)
      }),
    )
  })

  it('gives every character exactly the marks that cover it', () => {
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        const carried = segmentText(text, ranges).flatMap((segment) =>
          Array.from({ length: segment.text.length }, () => segment.marks.map(keyOf).sort()),
        )
        const covering = Array.from({ length: text.length }, (_, at) =>
          [
            ...new Set(ranges.filter((range) => range.start <= at && at < range.end).map(({ mark }) => keyOf(mark))),
          ].sort(),
        )
        expect(carried).toEqual(covering)
      }),
    )
  })

  it('puts the widest mark first', () => {
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        const distinct = ranges.map((range, index) => ({ ...range, mark: { kind: 'term' as const, id: `${index}` } }))
        const widths = new Map(distinct.map((range) => [range.mark.id, range.end - range.start]))
        for (const { marks } of segmentText(text, distinct)) {
          const carried = marks.map((mark) => (mark.kind === 'term' ? widths.get(mark.id) : null))
          expect(carried).toEqual(carried.toSorted((a, b) => Number(b) - Number(a)))
        }
      }),
    )
  })
})

describe('rangesOf', () => {
  it('gives the marks back with their runs, as they begin', () => {
    const ranges: MarkedRange[] = [
      { start: 0, end: 9, mark: q1 },
      { start: 2, end: 4, mark: inner },
      { start: 3, end: 6, mark: syria },
      { start: 7, end: 8, mark: syria },
    ]
    expect(rangesOf(segmentText('abcdefghij', ranges))).toEqual(ranges)
  })

  it('puts every character back under its marks, whatever the text', () => {
    const marksOf = (text: string, ranges: MarkedRange[]) =>
      segmentText(text, ranges).flatMap((segment) =>
        Array.from({ length: segment.text.length }, () => segment.marks.map(keyOf).sort().join()),
      )
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        expect(marksOf(text, rangesOf(segmentText(text, ranges)))).toEqual(marksOf(text, ranges))
      }),
    )
  })
})

describe('beginningMarks and endingMarks', () => {
  it('stand where a mark begins and where it ends, the wider one outside', () => {
    const segments = segmentText('abcde', [
      { start: 0, end: 5, mark: q1 },
      { start: 2, end: 5, mark: syria },
    ])
    expect(beginningMarks(segments)).toEqual([[q1], [syria]])
    expect(endingMarks(segments)).toEqual([[], [syria, q1]])
  })

  it('tell quotation, mention and term of one id apart', () => {
    const a: Mark = { kind: 'mention', id: 'a' }
    const b: Mark = { kind: 'term', id: 'a' }
    const segments = segmentText('abcd', [
      { start: 0, end: 2, mark: a },
      { start: 2, end: 4, mark: b },
    ])
    expect(beginningMarks(segments)).toEqual([[a], [b]])
    expect(endingMarks(segments)).toEqual([[a], [b]])
  })

  it('set an inner quotation off from its neighbours', () => {
    const segments = segmentText('abc', [
      { start: 0, end: 3, mark: q1 },
      { start: 1, end: 2, mark: inner },
    ])
    expect(beginningMarks(segments)).toEqual([[q1], [inner], []])
    expect(endingMarks(segments)).toEqual([[], [inner], [q1]])
  })

  it('begin and end a mark again where its ranges stand apart', () => {
    const segments = segmentText('abc', [
      { start: 0, end: 1, mark: syria },
      { start: 2, end: 3, mark: syria },
    ])
    expect(beginningMarks(segments)).toEqual([[syria], [], [syria]])
    expect(endingMarks(segments)).toEqual([[syria], [], [syria]])
  })

  it('begin and end a mark once for each of its runs without a gap', () => {
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        const segments = segmentText(text, ranges)
        const keys = new Set(ranges.map(({ mark }) => keyOf(mark)))
        for (const key of keys) {
          const runs = runsWithoutGap(
            text.length,
            ranges.filter(({ mark }) => keyOf(mark) === key),
          )
          expect(count(beginningMarks(segments), key)).toBe(runs)
          expect(count(endingMarks(segments), key)).toBe(runs)
        }
      }),
    )
  })
})

function runsWithoutGap(length: number, ranges: MarkedRange[]): number {
  const isCovered = (at: number) => ranges.some((range) => range.start <= at && at < range.end)
  return Array.from({ length }, (_, at) => at).filter((at) => isCovered(at) && !isCovered(at - 1)).length
}

function count(marks: Mark[][], key: string): number {
  return marks.flat().filter((mark) => keyOf(mark) === key).length
}
