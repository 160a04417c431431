import { describe, expect, it } from 'vitest'
import { date } from './date.ts'

describe('date', () => {
  it.each(['2021-05-12', '2021-05-20~', '2021-05', '2021-21', '2021-05-01/2021-05-07', '../2021-05', '2021-05/..'])(
    'accepts %s',
    (edtf) => {
      expect(date.parse(edtf)).toBe(edtf)
    },
  )

  it.each([
    '2021-02-30',
    '2021-02-29',
    '2021-13',
    '2021-05-12/2021-05-01',
    '2021-05-1X',
    '202X',
    '2021-05-12T10:00:00Z',
    '12 May 2021',
  ])('refuses %s and says what is possible', (edtf) => {
    const [issue] = date.safeParse(edtf).error?.issues ?? []
    expect(issue?.message).toMatch(/^a possible EDTF date: 2021-05-12, /)
  })
})
