import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEdtf } from './readEdtf.ts'

const SURE = { isInterval: false, isApproximate: false, isUncertain: false }
const INTERVAL = { ...SURE, isInterval: true }

describe('readEdtf', () => {
  it.each([
    ['2021-05-12', { from: '2021-05-12', to: '2021-05-12', precision: 'day', ...SURE }],
    ['2020-02-29', { from: '2020-02-29', to: '2020-02-29', precision: 'day', ...SURE }],
    ['2021-05', { from: '2021-05-01', to: '2021-05-31', precision: 'month', ...SURE }],
    ['2021-02', { from: '2021-02-01', to: '2021-02-28', precision: 'month', ...SURE }],
    ['2020-02', { from: '2020-02-01', to: '2020-02-29', precision: 'month', ...SURE }],
    ['2021-12', { from: '2021-12-01', to: '2021-12-31', precision: 'month', ...SURE }],
    ['2021', { from: '2021-01-01', to: '2021-12-31', precision: 'year', ...SURE }],
    ['2021-21', { from: '2021-03-01', to: '2021-05-31', precision: 'season', ...SURE }],
    ['2021-22', { from: '2021-06-01', to: '2021-08-31', precision: 'season', ...SURE }],
    ['2021-23', { from: '2021-09-01', to: '2021-11-30', precision: 'season', ...SURE }],
    ['2021-24', { from: '2021-12-01', to: '2022-02-28', precision: 'season', ...SURE }],
    ['2021-05-20~', { from: '2021-05-20', to: '2021-05-20', precision: 'day', ...SURE, isApproximate: true }],
    ['2021-05?', { from: '2021-05-01', to: '2021-05-31', precision: 'month', ...SURE, isUncertain: true }],
    [
      '2021%',
      { from: '2021-01-01', to: '2021-12-31', precision: 'year', ...SURE, isApproximate: true, isUncertain: true },
    ],
    ['2021-05-01/2021-05-07', { from: '2021-05-01', to: '2021-05-07', precision: 'day', ...INTERVAL }],
    ['2021-05-12/2021-05-12', { from: '2021-05-12', to: '2021-05-12', precision: 'day', ...INTERVAL }],
    ['2020/2021', { from: '2020-01-01', to: '2021-12-31', precision: 'year', ...INTERVAL }],
    [
      '2021-05-01~/2021-05-07',
      { from: '2021-05-01', to: '2021-05-07', precision: 'day', ...INTERVAL, isApproximate: true },
    ],
    [
      '2021-05-01/2021-05-07?',
      { from: '2021-05-01', to: '2021-05-07', precision: 'day', ...INTERVAL, isUncertain: true },
    ],
    ['2021-05-12/2021-05', { from: '2021-05-12', to: '2021-05-31', precision: 'month', ...INTERVAL }],
    ['2021-05-12/2021-06', { from: '2021-05-12', to: '2021-06-30', precision: 'month', ...INTERVAL }],
    ['2021-05/2021-06-12', { from: '2021-05-01', to: '2021-06-12', precision: 'month', ...INTERVAL }],
    ['2020/2021-06', { from: '2020-01-01', to: '2021-06-30', precision: 'year', ...INTERVAL }],
    ['2021-05/..', { from: '2021-05-01', to: null, precision: 'month', ...INTERVAL }],
    ['../2021-05-12', { from: null, to: '2021-05-12', precision: 'day', ...INTERVAL }],
    ['2021-05/', { from: '2021-05-01', to: null, precision: 'month', ...INTERVAL }],
    ['/2021-05', { from: null, to: '2021-05-31', precision: 'month', ...INTERVAL }],
  ])('reads %s', (edtf, span) => {
    expect(readEdtf(edtf)).toEqual({ edtf, ...span })
  })

  it.each([
    ['nothing', ''],
    ['white space', ' 2021'],
    ['words', 'May 2021'],
    ['a national form', '12.05.2021'],
    ['a day that February never has', '2021-02-30'],
    ['a leap day in a common year', '2021-02-29'],
    ['a thirteenth month', '2021-13'],
    ['a month zero', '2021-00'],
    ['a fifth season', '2021-25'],
    ['a date with a time', '2021-05-12T10:00:00Z'],
    ['an unspecified digit of a day', '2021-05-1X'],
    ['an unspecified day', '2021-05-XX'],
    ['an unspecified month', '2021-XX'],
    ['an unspecified digit of a year', '202X'],
    ['an interval with an unspecified digit', '202X/2021'],
    ['a year of which nothing is known', 'XXXX'],
    ['an interval from an unspecified day', '2021-05-XX/2021-06'],
    ['an interval with a time', '2021-05-12T10:00/2021-05-13'],
    ['a century', '20'],
    ['a year before 1000', '0999'],
    ['a year before our era', '-2021'],
    ['a year of five digits', 'Y12021'],
    ['a qualified part of a date', '2021-?05'],
    ['a set of dates', '[2020,2021]'],
    ['a reversed interval', '2021-05-12/2021-05-01'],
    ['a reversed interval of months', '2021-06/2021-05'],
    ['an interval that ends on an impossible day', '2021-02-01/2021-02-29'],
    ['an interval that begins on an impossible day', '2021-02-29/2021-03-01'],
    ['an interval that is open at both ends', '../..'],
  ])('refuses %s', (_, edtf) => {
    expect(readEdtf(edtf)).toBeNull()
  })

  it('reads every day of the calendar as itself', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (day) => {
        expect(readEdtf(day)).toMatchObject({ from: day, to: day, precision: 'day' })
      }),
    )
  })

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readEdtf(text)?.edtf ?? text).toBe(text)
      }),
    )
  })
})
