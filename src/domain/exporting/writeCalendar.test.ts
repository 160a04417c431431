import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent } from './calendarEvent.ts'
import { writeCalendar } from './writeCalendar.ts'

const NOW = new Date('2026-11-26T04:05:06.789Z')

const meeting: CalendarEvent = {
  uid: 'meeting@example.org',
  days: { from: '2021-05-20', to: '2021-05-20' },
  status: 'TENTATIVE',
  summary: 'Встреча: Лавров, Блинкен (около 20 мая 2021); «на полях» \\ сессии',
  description: 'Первая строка, и ещё одна: длиннее семидесяти пяти октетов, с 😀 и запятыми.\nВторая; строка',
  location: 'Рейкьявик, Исландия',
  url: 'https://example.org/ru/small-call/#meeting',
}

/** Reads a calendar with https://github.com/kewisch/ical.js, which throws where it breaks the rules. */
function readBack(events: CalendarEvent[]): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(writeCalendar(events, NOW)))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  return calendar.getAllSubcomponents('vevent')
}

describe('writeCalendar', () => {
  it('is read by another library with all its fields', () => {
    const [component] = readBack([meeting])
    const event = new ICAL.Event(component)
    expect(event.uid).toBe(meeting.uid)
    expect(event.summary).toBe(meeting.summary)
    expect(event.description).toBe(meeting.description)
    expect(event.location).toBe(meeting.location)
    expect(component?.getFirstPropertyValue('url')).toBe(meeting.url)
    expect(component?.getFirstPropertyValue('status')).toBe('TENTATIVE')
    expect(component?.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(String(component?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-26T04:05:06Z')
  })

  it.each([
    { days: { from: '2021-05-20', to: '2021-05-20' }, end: '2021-05-21' },
    { days: { from: '2021-12-30', to: '2021-12-31' }, end: '2022-01-01' },
    { days: { from: '2024-02-01', to: '2024-02-29' }, end: '2024-03-01' },
  ])('has whole days from $days.from to $days.to, the end not included', ({ days, end }) => {
    const [component] = readBack([{ ...meeting, days }])
    const { startDate, endDate } = new ICAL.Event(component)
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true])
    expect([startDate.toString(), endDate.toString()]).toEqual([days.from, end])
  })

  it('has no place where there is none, and as many entries as it is given', () => {
    const events = readBack([
      { ...meeting, location: null },
      { ...meeting, uid: 'b', status: 'CANCELLED' },
    ])
    expect(events.map((event) => event.hasProperty('location'))).toEqual([false, true])
    expect(events.map((event) => event.getFirstPropertyValue('status'))).toEqual(['TENTATIVE', 'CANCELLED'])
  })

  it('has lines of at most 75 octets that end in CRLF and cut no character', () => {
    const text = writeCalendar([meeting], NOW)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75)
    expect(text).not.toContain('\ufffd')
    expect(lines.filter((line) => line.startsWith(' ')).length).toBe(3)
  })
})
