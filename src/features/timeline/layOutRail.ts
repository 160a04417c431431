import type { Rail } from '#domain/scale.ts'

/** Where a mark stands, in pixels: `y` of its middle, half of its possible days as `reach`, the lane it is moved to. */
export type RailMark = { id: string; y: number; reach: number; lane: number }

/** The rail in pixels: its ends, its marks in the order given, the places where it is broken. */
export type RailLayout = { top: number; bottom: number; marks: RailMark[]; breaks: number[] }

/** Pixels between the middles of two marks that can still be told apart in one lane. */
const CLEAR = 15

/**
 * Lays a rail beside a list of which the tops are known: as near to its entries as one straight scale can be (least
 * squares), long enough for near neighbours to stand apart, and within the height. Days too near for that change lanes.
 */
export function layOutRail({ spans, breaks }: Rail, tops: number[], height: number): RailLayout {
  const places = spans.map(({ start, end }) => (start + end) / 200)
  const first = tops[0] ?? 0
  const room = Math.max(height - first, 0)
  const middle = mean(places)
  const spread = sum(places.map((place) => (place - middle) ** 2))
  const steepness = sum(places.map((place, index) => (place - middle) * ((tops[index] ?? 0) - mean(tops))))
  const length = Math.min(Math.max(spread === 0 ? 0 : steepness / spread, lengthToPart(places)), room)
  const top = Math.min(Math.max(mean(tops) - length * middle, first), first + room - length)
  const at = (percent: number) => top + (percent / 100) * length
  const marks = spans.map(({ id, start, end }) => ({
    id,
    y: at((start + end) / 2),
    reach: (at(end) - at(start)) / 2,
    lane: 0,
  }))
  return { top, bottom: top + length, marks: changeLanes(marks), breaks: breaks.map(at) }
}

/** How long the rail must be for the nearest two of its places to stand clear of each other. */
function lengthToPart(places: number[]): number {
  const sorted = places.toSorted((a, b) => a - b)
  const gaps = sorted.map((place, index) => place - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY))
  const nearest = Math.min(...gaps.filter((gap) => gap > 0 && Number.isFinite(gap)))
  return Number.isFinite(nearest) ? CLEAR / nearest : 0
}

function changeLanes(marks: RailMark[]): RailMark[] {
  const ends: number[] = []
  const lanes = new Map<string, number>()
  for (const { id, y } of marks.toSorted((a, b) => a.y - b.y)) {
    const free = ends.findIndex((end) => y - end >= CLEAR)
    const lane = free === -1 ? ends.length : free
    ends[lane] = y
    lanes.set(id, lane)
  }
  return marks.map((mark) => ({ ...mark, lane: lanes.get(mark.id) ?? 0 }))
}

function mean(numbers: number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
