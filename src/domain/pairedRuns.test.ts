import { describe, expect, it } from 'vitest'
import { markAt, type PairedMark, pairedRuns } from './pairedRuns.ts'
import type { Segment } from './readout.ts'

const q1: PairedMark = { kind: 'quotation', id: 'q1' }
const syria: PairedMark = { kind: 'mention', id: 'syria' }

const own: Segment[] = [
  { text: 'They: ', marks: [] },
  { text: '“Peace ', marks: [q1] },
  { text: 'in', marks: [q1, { kind: 'inner' }] },
  { text: ' Syria', marks: [q1, syria] },
  { text: '”. ', marks: [] },
  { text: 'Syria', marks: [syria] },
]
const twin: Segment[] = [
  { text: 'Мир', marks: [q1] },
  { text: 'Сирия', marks: [q1, syria] },
  { text: ' и ', marks: [] },
  { text: 'она', marks: [syria] },
]

describe('markAt', () => {
  it.each([
    { at: 0, mark: null },
    { at: 6, mark: q1 },
    { at: 13, mark: q1 },
    { at: 15, mark: syria },
    { at: 21, mark: null },
    { at: 24, mark: syria },
    { at: 29, mark: null },
    { at: -1, mark: null },
  ])('at $at is $mark', ({ at, mark }) => {
    expect(markAt(own, at)).toEqual(mark)
  })
})

describe('pairedRuns', () => {
  it('takes the runs of a mark together, cut up as they are', () => {
    expect(pairedRuns(own, twin, q1, 14)).toEqual([[{ start: 6, end: 21 }], [{ start: 0, end: 8 }]])
  })

  it.each([
    { at: 16, run: { start: 15, end: 21 }, other: { start: 3, end: 8 } },
    { at: 25, run: { start: 24, end: 29 }, other: { start: 11, end: 14 } },
    { at: 0, run: { start: 15, end: 21 }, other: { start: 3, end: 8 } },
  ])('pairs the run at $at with the one of the same rank', ({ at, run, other }) => {
    expect(pairedRuns(own, twin, syria, at)).toEqual([[run], [other]])
  })

  it('takes all of the other language where it names a thing less often', () => {
    expect(pairedRuns(own, twin.slice(0, 2), syria, 25)).toEqual([[{ start: 24, end: 29 }], [{ start: 3, end: 8 }]])
  })

  it('finds nothing where the other language has no such mark', () => {
    expect(pairedRuns(own, [], q1, 14)).toEqual([[{ start: 6, end: 21 }], []])
  })
})
