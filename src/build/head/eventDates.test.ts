import { describe, expect, it } from 'vitest'
import { buildDate } from '#tests/support/buildReadout.ts'
import { eventDates } from './eventDates.ts'

describe('eventDates', () => {
  it.each([
    ['2021-05-12', { startDate: '2021-05-12' }],
    ['2021-05', { startDate: '2021-05' }],
    ['2021', { startDate: '2021' }],
    // Spring lies within a year; winter in two.
    ['2021-21', { startDate: '2021' }],
    ['2021-24', {}],
    // A week either way is still in May.
    ['2021-05-20~', { startDate: '2021-05' }],
    ['2021-05-30~', { startDate: '2021' }],
    ['2021-12-30~', {}],
    ['2021-05~', { startDate: '2021' }],
    ['2021~', {}],
    ['2021-05-20?', {}],
    ['2021-05-20%', {}],
    ['2030-02-11/2030-02-13', { startDate: '2030-02-11', endDate: '2030-02-13' }],
    ['2030-02/2030-04', { startDate: '2030-02', endDate: '2030-04' }],
    ['2030/2031', { startDate: '2030', endDate: '2031' }],
    // An interval is as exact as the less exact of its ends.
    ['2030-02-11/2030-04', { startDate: '2030-02', endDate: '2030-04' }],
    ['2030-02-11~/2030-02-27~', { startDate: '2030-02', endDate: '2030' }],
    ['../2030-01', {}],
    ['2030-01/..', {}],
  ])('gives of %s what is certain', (edtf, dates) => {
    expect(eventDates(buildDate(edtf))).toEqual(dates)
  })
})
