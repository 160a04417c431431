import { parse } from 'edtf'

/** The units a date can be exact to; an interval is as exact as the less exact of its ends. */
type Precision = 'day' | 'month' | 'season' | 'year'

/**
 * A date as exact as it is known: the days between which it lies.
 * `from` and `to` are ISO days (YYYY-MM-DD), both included; `null` is an open end.
 */
export type DateSpan = {
  edtf: string
  from: string | null
  to: string | null
  precision: Precision
  isInterval: boolean
  isApproximate: boolean
  isUncertain: boolean
}

type Parsed = {
  type: string
  level: number
  values: (number | null | Parsed)[]
  approximate?: boolean
  uncertain?: boolean
  unspecified?: number
}

const COARSEST_FIRST: Precision[] = ['year', 'season', 'month', 'day']

/**
 * Reads an EDTF date of level 0 or 1: a year, month or day, also with `~ ? %`, an interval of them, or a season of the
 * northern half, which stands alone and unqualified; `null` for anything else and for a day that no calendar has.
 * Source: Extended Date/Time Format, https://www.loc.gov/standards/datetime/.
 */
export function readEdtf(edtf: string): DateSpan | null {
  const parsed = parseOrNull(edtf)
  if (parsed === null || parsed.level > 1) return null
  if (parsed.type !== 'Interval') return spanOf(edtf, parsed, parsed, false)
  const [start, end] = parsed.values.map((value) => (typeof value === 'number' ? null : value))
  return spanOf(edtf, start ?? null, end ?? null, true)
}

function parseOrNull(edtf: string): Parsed | null {
  try {
    return parse(edtf) as Parsed
  } catch {
    return null
  }
}

function spanOf(edtf: string, start: Parsed | null, end: Parsed | null, isInterval: boolean): DateSpan | null {
  const first = start && boundsOf(start)
  const last = end && boundsOf(end)
  if ((start && !first) || (end && !last)) return null
  const precision = COARSEST_FIRST.find((unit) => unit === first?.precision || unit === last?.precision)
  if (precision === undefined || (first && last && first.from > last.to)) return null
  const parts = [start, end]
  return {
    edtf,
    from: first?.from ?? null,
    to: last?.to ?? null,
    precision,
    isInterval,
    isApproximate: parts.some((part) => part?.approximate === true),
    isUncertain: parts.some((part) => part?.uncertain === true),
  }
}

type Bounds = { from: string; to: string; precision: Precision }

function boundsOf(date: Parsed): Bounds | null {
  // An unspecified digit (202X, 2021-05-XX) is parsed as its lowest value: far more exact than what was written.
  if (date.unspecified !== undefined) return null
  const [year, month, day, hour] = date.values
  if (typeof year !== 'number' || year < 1000 || year > 9999 || hour !== undefined) return null
  if (date.type === 'Season') {
    // Level 1 numbers the seasons 21 (March to May) to 24 (December to February); months count from 0.
    return days(year, (Number(month) - 21) * 3 + 2, 3, 'season')
  }
  if (typeof month !== 'number') return days(year, 0, 12, 'year')
  if (typeof day !== 'number') return days(year, month, 1, 'month')
  const iso = isoDay(year, month, day)
  return new Date(iso).getUTCMonth() === month ? { from: iso, to: iso, precision: 'day' } : null
}

function days(year: number, firstMonth: number, months: number, precision: Precision): Bounds {
  return { from: isoDay(year, firstMonth, 1), to: isoDay(year, firstMonth + months, 0), precision }
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}
