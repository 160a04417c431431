import { dayTime } from '#domain/contacts.ts'
import type { CalendarEvent } from './calendarEvent.ts'
import { foldLine } from './foldLine.ts'

const DAY = 86_400_000

/** Contacts as all-day entries of an iCalendar file; `now` is when it is made. https://www.rfc-editor.org/rfc/rfc5545 */
export function writeCalendar(events: CalendarEvent[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Readout//Readout//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('')
}

function linesOf({ uid, days, status, summary, description, location, url }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(days.from)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(dayAfter(days.to))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(location === null ? [] : [`LOCATION:${escapeText(location)}`]),
    `URL:${url}`,
    `STATUS:${status}`,
    // It takes none of the reader's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(isoDay: string): string {
  return isoDay.replaceAll('-', '')
}

function dayAfter(isoDay: string): string {
  return new Date(dayTime(isoDay) + DAY).toISOString().slice(0, 10)
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}
