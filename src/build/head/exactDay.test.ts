import { describe, expect, it } from 'vitest'
import { buildDate } from '#tests/support/buildReadout.ts'
import { exactDay } from './exactDay.ts'

describe('exactDay', () => {
  it.each([
    ['2021-05-12', '2021-05-12'],
    ['2021-05-12~', null],
    ['2021-05-12?', null],
    ['2021-05', null],
    ['2021-05-12/2021-05-13', null],
    ['../2021-05-12', null],
  ])('gives of %s the day %s', (edtf, day) => {
    expect(exactDay(buildDate(edtf))).toBe(day)
  })
})
