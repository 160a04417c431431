import type { DateSpan } from '#content/schema/readEdtf.ts'

/** ISO 8601 days, months or years (2021-05-12, 2021-05, 2021), each no more exact than it is known. */
type EventDates = { startDate?: string; endDate?: string }

/** How far “about” may reach either way, in days: ISO 8601 has no word for it, so that we name the unit that holds it all. */
const MARGINS: Record<DateSpan['precision'], number> = { day: 7, month: 31, season: 92, year: 366 }

/** How much of an ISO day an end of an interval may show. */
const LENGTHS: Record<DateSpan['precision'], number> = { day: 10, month: 7, season: 4, year: 4 }

const DAY = 86_400_000

/** When something began and ended, as far as that is certain: nothing of a doubtful date, of one with an open end, or of one that no year holds. */
export function eventDates({ from, to, precision, isInterval, isApproximate, isUncertain }: DateSpan): EventDates {
  if (from === null || to === null || isUncertain) return {}
  const margin = isApproximate ? MARGINS[precision] : 0
  const certain = (first: string, last: string) =>
    sharedUnit(shift(first, -margin), shift(last, margin))?.slice(0, LENGTHS[precision])
  const startDate = isInterval ? certain(from, from) : certain(from, to)
  const endDate = isInterval ? certain(to, to) : undefined
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) }
}

/** The day, else the month, else the year in which two days lie both. */
function sharedUnit(first: string, last: string): string | undefined {
  return [10, 7, 4].map((length) => first.slice(0, length)).find((unit) => last.startsWith(unit))
}

function shift(isoDay: string, days: number): string {
  return new Date(Date.parse(isoDay) + days * DAY).toISOString().slice(0, 10)
}
