import type { DateSpan } from '#content/schema/readEdtf.ts'

/** A date of CSL-JSON. https://docs.citationstyles.org/en/stable/specification.html#date-variables */
export type CslDate = { 'date-parts': number[][]; season?: number; circa?: true } | { literal: string }

/** How many of year, month and day are known. */
const PARTS: Record<DateSpan['precision'], number> = { day: 3, month: 2, season: 1, year: 1 }

/** A date for a reference manager, no more exact than it is known; one with an open end can only be said (`words`). */
export function cslDateOf(date: DateSpan, words: string): CslDate {
  const { from, to, precision, isInterval, isApproximate, isUncertain } = date
  if (from === null || to === null) return { literal: words }
  return {
    'date-parts': (isInterval ? [from, to] : [from]).map((day) => partsOf(day).slice(0, PARTS[precision])),
    ...(precision === 'season' && { season: seasonOf(from) }),
    ...((isApproximate || isUncertain) && { circa: true as const }),
  }
}

/** Year, month and day of an ISO day. */
export function partsOf(isoDay: string): number[] {
  return isoDay.split('-').map(Number)
}

/** The year, the month and the day, as far as all days between which a date lies have them in common. */
export function sharedParts({ from, to }: DateSpan): string[] {
  const [first = [], last = []] = [from, to].map((day) => day?.split('-'))
  const length = first.findIndex((part, index) => part !== last[index])
  return length < 0 ? first : first.slice(0, length)
}

/** Spring is the first. */
function seasonOf(isoDay: string): number {
  return Number(isoDay.slice(5, 7)) / 3
}
