import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readEdtf } from '#content/schema/readEdtf.ts'
import { formatDate } from './formatDate.ts'

// In a file of its own: formatters are kept once made, and these must be made in the other zone.
describe('formatDate on a machine west of UTC', () => {
  beforeAll(() => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
  })

  afterAll(() => {
    vi.unstubAllEnvs()
  })

  it.each([
    ['2021-05-01', '1 мая 2021'],
    ['2021-05', 'май 2021'],
    ['2021', '2021'],
    ['2021-21', 'весна 2021'],
    ['2021-01-01/2021-02-01', '1 января — 1 февраля 2021'],
  ])('writes %s as it is in the calendar', (edtf, ru) => {
    const date = readEdtf(edtf)
    expect(new Date('2021-05-01').getDate()).toBe(30)
    expect(date && formatDate(date, 'ru').replace(/\u00a0/g, ' ')).toBe(ru)
  })
})
