import type { DateSpan } from '#content/schema/readEdtf.ts'
import { dayTime, midpoint } from './contacts.ts'

const DAY = 86_400_000

/** A contact on the rail, in percent of the rail's length: where its possible days begin and end. */
type RailSpan = { id: string; start: number; end: number }

/** The rail: spans in the order given, and the places (percent) where a long gap is cut short. */
export type Rail = { spans: RailSpan[]; breaks: number[] }

type Placed = { id: string; from: number; to: number }

/**
 * Places dates on a rail that is drawn to scale in time. A gap of more than `longest` days is broken: it is drawn as
 * `longest` days long and marked. An approximate day is drawn one day wider on either side, never as a point; an open end
 * stands at the known one.
 */
export function drawRail(dates: { id: string; date: DateSpan }[], longest: number): Rail {
  const placed = dates.map(place)
  const steps = stepsBetween(placed, longest)
  const daysUntil = (time: number) => steps.reduce((days, step) => (step.to <= time ? days + step.drawn : days), 0)
  const length = daysUntil(Number.POSITIVE_INFINITY)
  const percent = (days: number) => (length === 0 ? 50 : (days / length) * 100)
  const at = (time: number) => percent(daysUntil(time))
  return {
    spans: placed.map(({ id, from, to }) => ({ id, start: at(from), end: at(to) })),
    breaks: steps.filter(({ isBroken }) => isBroken).map(({ to, drawn }) => percent(daysUntil(to) - drawn / 2)),
  }
}

/** The way from one boundary of a date to the next: where it ends, and how many days long it is drawn. */
type Step = { to: number; drawn: number; isBroken: boolean }

function stepsBetween(placed: Placed[], longest: number): Step[] {
  const edges = [...new Set(placed.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const isCovered = (time: number, next: number) => placed.some(({ from, to }) => from <= time && next <= to)
  return edges.map((to, index) => {
    const previous = edges[index - 1] ?? to
    const gap = (to - previous) / DAY
    const isBroken = gap > longest && !isCovered(previous, to)
    return { to, drawn: isBroken ? longest : gap, isBroken }
  })
}

function place({ id, date }: { id: string; date: DateSpan }): Placed {
  const from = date.from === null ? midpoint(date) : dayTime(date.from)
  const to = date.to === null ? midpoint(date) : dayTime(date.to)
  const slack = date.isApproximate && date.precision === 'day' ? DAY : 0
  return { id, from: from - slack, to: to + slack }
}
