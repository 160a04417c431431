import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDate } from '#tests/support/buildReadout.ts'
import { drawRail } from './scale.ts'

const NEVER = Number.POSITIVE_INFINITY

function railOf(edtfs: string[], longest: number) {
  return drawRail(
    edtfs.map((edtf) => ({ id: edtf, date: buildDate(edtf) })),
    longest,
  )
}

const isoDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const edtf = fc.oneof(
  isoDay,
  isoDay.map((day) => `${day}~`),
  isoDay.map((day) => day.slice(0, 7)),
  fc.tuple(isoDay, isoDay).map((ends) => ends.sort().join('/')),
  isoDay.map((day) => `${day}/..`),
)

describe('drawRail', () => {
  it.each([
    { name: 'draws nothing for no dates', edtfs: [], longest: 30, spans: [], breaks: [] },
    { name: 'puts a single day in the middle', edtfs: ['2021-05-12'], longest: 30, spans: [[50, 50]], breaks: [] },
    { name: 'lets a single month fill the rail', edtfs: ['2021-05'], longest: 30, spans: [[0, 100]], breaks: [] },
    {
      name: 'draws an approximate day one day wider on either side',
      edtfs: ['2021-05-11', '2021-05-20~', '2021-05-21'],
      longest: 30,
      spans: [
        [0, 0],
        [80, 100],
        [100, 100],
      ],
      breaks: [],
    },
    {
      name: 'draws an approximate month as wide as the month',
      edtfs: ['2021-04-21', '2021-05~', '2021-06-10'],
      longest: 30,
      spans: [
        [0, 0],
        [20, 80],
        [100, 100],
      ],
      breaks: [],
    },
    {
      name: 'draws an interval from its first day to its last',
      edtfs: ['2021-05-01', '2021-05-03/2021-05-05', '2021-05-11'],
      longest: 30,
      spans: [
        [0, 0],
        [20, 40],
        [100, 100],
      ],
      breaks: [],
    },
    {
      name: 'draws an open interval at the end that is known',
      edtfs: ['2021-05-01', '2021-05-02/..', '../2021-05-04', '2021-05-05'],
      longest: 30,
      spans: [
        [0, 0],
        [25, 25],
        [75, 75],
        [100, 100],
      ],
      breaks: [],
    },
    {
      name: 'cuts a long gap short and marks its middle',
      edtfs: ['2021-01-01', '2021-01-11', '2021-05-01'],
      longest: 30,
      spans: [
        [0, 0],
        [25, 25],
        [100, 100],
      ],
      breaks: [62.5],
    },
    {
      name: 'leaves a gap of just the longest length whole',
      edtfs: ['2021-01-01', '2021-01-31'],
      longest: 30,
      spans: [
        [0, 0],
        [100, 100],
      ],
      breaks: [],
    },
    {
      name: 'never breaks a date that is itself long',
      edtfs: ['2021', '2021-01-01'],
      longest: 30,
      spans: [
        [0, 100],
        [0, 0],
      ],
      breaks: [],
    },
    {
      name: 'keeps the order given, whatever the order in time',
      edtfs: ['2021-05-12', '2021-05-02'],
      longest: 30,
      spans: [
        [100, 100],
        [0, 0],
      ],
      breaks: [],
    },
    {
      name: 'puts contacts of one day at one place',
      edtfs: ['2021-05-12', '2021-05-12'],
      longest: 30,
      spans: [
        [50, 50],
        [50, 50],
      ],
      breaks: [],
    },
  ])('$name', ({ edtfs, longest, spans, breaks }) => {
    const rail = railOf(edtfs, longest)
    expect(rail.spans.map(({ start, end }) => [start, end])).toEqual(spans)
    expect(rail.breaks).toEqual(breaks)
    expect(rail.spans.map(({ id }) => id)).toEqual(edtfs)
  })

  it('stays on the rail, keeps the order in time, and never draws an approximate date as a point', () => {
    fc.assert(
      fc.property(
        fc.array(edtf, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 400 }),
        (edtfs, longest) => {
          const dates = edtfs.map((edtf) => buildDate(edtf))
          const { spans, breaks } = railOf(edtfs, longest)
          for (const place of [...spans.flatMap(({ start, end }) => [start, end]), ...breaks]) {
            expect(place).toBeGreaterThanOrEqual(0)
            expect(place).toBeLessThanOrEqual(100 + 1e-9)
          }
          for (const [index, span] of spans.entries()) {
            if (dates[index]?.isApproximate) expect(span.start).toBeLessThan(span.end)
            else expect(span.start).toBeLessThanOrEqual(span.end)
          }
        },
      ),
    )
  })

  it('moves later days further along, broken or not', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(isoDay, { minLength: 2, maxLength: 10 }),
        fc.integer({ min: 1, max: 400 }),
        (days, longest) => {
          const starts = railOf(days.sort(), longest).spans.map(({ start }) => start)
          expect(starts.every((start, index) => start > (starts[index - 1] ?? -1))).toBe(true)
        },
      ),
    )
  })

  it('is proportional to time where nothing is broken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(isoDay, { minLength: 2, maxLength: 10 }), (days) => {
        const { spans, breaks } = railOf(days, NEVER)
        const times = days.map((day) => Date.parse(day))
        const [first, last] = [Math.min(...times), Math.max(...times)]
        expect(breaks).toEqual([])
        for (const [index, time] of times.entries()) {
          expect(spans[index]?.start).toBeCloseTo(((time - first) / (last - first)) * 100, 6)
        }
      }),
    )
  })

  it('draws as many breaks as there are gaps longer than the longest', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(isoDay, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 400 }),
        (days, longest) => {
          const times = days.map((day) => Date.parse(day) / 86_400_000).sort((a, b) => a - b)
          const long = times.filter((time, index) => time - (times[index - 1] ?? time) > longest)
          expect(railOf(days, longest).breaks).toHaveLength(long.length)
        },
      ),
    )
  })
})
