import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildContact, buildDate } from '#tests/support/buildReadout.ts'
import { daysBetween, dayTime, midpoint, relationOf, type Standing, standingOn } from './contacts.ts'
import type { OutcomeState } from './readout.ts'

const DATES = [
  '2021-02-04',
  '2021-05-12',
  '2021-05-20~',
  '2021-02',
  '2021-21',
  '2021',
  '2021-05-01/2021-05-07',
  '2021-06/..',
]

describe('dayTime', () => {
  it('is the midnight of the day in UTC', () => {
    expect(dayTime('2021-05-12')).toBe(Date.UTC(2021, 4, 12))
  })
})

describe('midpoint', () => {
  it.each([
    ['2021-05-12', '2021-05-12T00:00Z'],
    ['2021-05-01/2021-05-07', '2021-05-04T00:00Z'],
    ['2021-02', '2021-02-14T12:00Z'],
    ['2021-05-12/..', '2021-05-12T00:00Z'],
    ['../2021-05-12', '2021-05-12T00:00Z'],
  ])('of %s is %s', (edtf, expected) => {
    expect(midpoint(buildDate(edtf))).toBe(Date.parse(expected))
  })

  it('is not a number for a date that is open at both ends', () => {
    expect(midpoint({ ...buildDate('2021'), from: null, to: null })).toBeNaN()
  })
})

describe('daysBetween', () => {
  it.each([
    ['2021-02-04', '2021-05-12', 97],
    ['2021-05-12', '2021-02-04', -97],
    ['2021-05-12', '2021-05-12', 0],
    ['2021-05-12', '2021-05-20~', 8],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-05-12', '2021-05-01/2021-05-07', -8],
    ['2021-02-14', '2021-02', 1],
    ['2021-02-15', '2021-02', -1],
  ])('from %s to %s is %i', (start, end, days) => {
    expect(daysBetween(buildDate(start), buildDate(end))).toBe(days)
  })

  it('is as far back as it is forth', () => {
    const date = fc.constantFrom(...DATES).map(buildDate)
    fc.assert(
      fc.property(date, date, (start, end) => {
        expect(daysBetween(start, end) + daysBetween(end, start)).toBe(0)
      }),
    )
  })
})

describe('relationOf', () => {
  it.each([
    { name: 'the contact that is reported', id: 'call', edtf: '2021-05-12', isSpokenOf: true, relation: 'this' },
    { name: 'one before publication', id: 'other', edtf: '2021-05-11', isSpokenOf: true, relation: 'previous' },
    {
      name: 'one before publication that is not spoken of',
      id: 'other',
      edtf: '2021-02-04',
      isSpokenOf: false,
      relation: 'previous',
    },
    { name: 'one still to come', id: 'other', edtf: '2021-05-20~', isSpokenOf: true, relation: 'upcoming' },
    { name: 'one on the day of publication', id: 'other', edtf: '2021-05-12', isSpokenOf: true, relation: 'upcoming' },
    {
      name: 'one after publication that is not spoken of',
      id: 'other',
      edtf: '2021-06-16',
      isSpokenOf: false,
      relation: 'later',
    },
  ])('is $relation for $name', ({ id, edtf, isSpokenOf, relation }) => {
    const readout = { contact: 'call', published: buildDate('2021-05-12') }
    expect(relationOf({ id, date: buildDate(edtf), isSpokenOf }, readout)).toBe(relation)
  })
})

describe('standingOn', () => {
  it.each<{ edtf: string; today: string; standing: Standing }>([
    { edtf: '2021-05-20', today: '2021-05-12', standing: { kind: 'ahead', days: 8 } },
    { edtf: '2021-05-20', today: '2021-05-19', standing: { kind: 'ahead', days: 1 } },
    { edtf: '2021-05-20', today: '2021-05-20', standing: { kind: 'today' } },
    { edtf: '2021-05-20', today: '2021-05-21', standing: { kind: 'past' } },
    { edtf: '2021-05-01/2021-05-07', today: '2021-04-30', standing: { kind: 'ahead', days: 1 } },
    { edtf: '2021-05-01/2021-05-07', today: '2021-05-01', standing: { kind: 'today' } },
    { edtf: '2021-05-01/2021-05-07', today: '2021-05-07', standing: { kind: 'today' } },
    { edtf: '2021-05-01/2021-05-07', today: '2021-05-08', standing: { kind: 'past' } },
    { edtf: '2021-05-01/..', today: '2021-04-30', standing: { kind: 'ahead', days: 1 } },
    { edtf: '2021-05-01/..', today: '2030-01-01', standing: { kind: 'today' } },
    { edtf: '../2021-05-01', today: '1990-01-01', standing: { kind: 'today' } },
    { edtf: '../2021-05-01', today: '2021-05-02', standing: { kind: 'past' } },
  ])('of $edtf on $today is $standing.kind', ({ edtf, today, standing }) => {
    expect(standingOn(buildContact({ id: 'call', date: buildDate(edtf) }), () => today)).toEqual(standing)
  })

  it.each<OutcomeState>(['held', 'cancelled', 'unconfirmed'])(
    'is %s where that is known, whatever the calendar says',
    (state) => {
      const outcome = { state, date: buildDate('2021-05-19'), remark: null, provenance: { kind: 'article' } } as const
      const contact = buildContact({ id: 'meeting', date: buildDate('2021-05-20~'), outcome })
      expect(standingOn(contact, () => '2021-05-12')).toEqual({ kind: state })
    },
  )
})
