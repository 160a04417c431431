import { describe, expect, it } from 'vitest'
import { buildDate } from '#tests/support/buildReadout.ts'
import { cslDateOf, sharedParts } from './datesOf.ts'

describe('dates of reference managers', () => {
  it.each([
    { edtf: '2021-05-12', csl: { 'date-parts': [[2021, 5, 12]] }, shared: ['2021', '05', '12'] },
    { edtf: '2021-05-20~', csl: { 'date-parts': [[2021, 5, 20]], circa: true }, shared: ['2021', '05', '20'] },
    { edtf: '2021-05-20?', csl: { 'date-parts': [[2021, 5, 20]], circa: true }, shared: ['2021', '05', '20'] },
    { edtf: '2021-05', csl: { 'date-parts': [[2021, 5]] }, shared: ['2021', '05'] },
    { edtf: '2021-23', csl: { 'date-parts': [[2021]], season: 3 }, shared: ['2021'] },
    { edtf: '2021', csl: { 'date-parts': [[2021]] }, shared: ['2021'] },
    {
      edtf: '2021-05-30/2021-06-02',
      csl: {
        'date-parts': [
          [2021, 5, 30],
          [2021, 6, 2],
        ],
      },
      shared: ['2021'],
    },
    { edtf: '2020/2021', csl: { 'date-parts': [[2020], [2021]] }, shared: [] },
    { edtf: '../2021-05', csl: { literal: 'in words' }, shared: [] },
    { edtf: '2021-05/..', csl: { literal: 'in words' }, shared: [] },
  ])('are of $edtf no more exact than it is', ({ edtf, csl, shared }) => {
    expect(cslDateOf(buildDate(edtf), 'in words')).toEqual(csl)
    expect(sharedParts(buildDate(edtf))).toEqual(shared)
  })
})
