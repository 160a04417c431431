import { describe, expect, it } from 'vitest'
import { todayIn } from './todayIn.ts'

describe('todayIn', () => {
  it.each([
    {
      name: 'the day in Moscow, three hours ahead of UTC',
      zone: 'Europe/Moscow',
      now: '2021-05-19T21:00Z',
      day: '2021-05-20',
    },
    {
      name: 'the day in Moscow just before its midnight',
      zone: 'Europe/Moscow',
      now: '2021-05-19T20:59Z',
      day: '2021-05-19',
    },
    { name: 'the day in Reykjavik, on UTC', zone: 'Atlantic/Reykjavik', now: '2021-05-19T23:59Z', day: '2021-05-19' },
    {
      name: 'the day in Washington, behind UTC',
      zone: 'America/New_York',
      now: '2021-01-01T04:59Z',
      day: '2020-12-31',
    },
    {
      name: 'the day in UTC for a zone that is not known',
      zone: 'Mars/Olympus',
      now: '2021-05-19T23:59Z',
      day: '2021-05-19',
    },
    { name: 'the day in UTC for no zone', zone: '', now: '2021-05-19T23:59Z', day: '2021-05-19' },
  ])('gives $name', ({ zone, now, day }) => {
    expect(todayIn(zone, new Date(now))).toBe(day)
  })
})
