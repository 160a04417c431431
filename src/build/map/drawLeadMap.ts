import { brotliCompressSync } from 'node:zlib'
import { type GeoProjection, geoGraticule } from 'd3-geo'
import { aimProjection, type Frame, lonLat, type PlacePoint } from './aimProjection.ts'
import { projectLines } from './projectLines.ts'
import { readLand } from './readLand.ts'
import { type DrawnPoint, weighPoints } from './weighPoints.ts'
import { writePath } from './writePath.ts'

/** A lead map without its words: SVG path data and points, in the units of a `width` × `height` view box. */
export type DrawnLeadMap = {
  width: number
  height: number
  land: string
  graticule: string
  route: string
  ends: { x: number; y: number }[]
  meeting: { x: number; y: number } | null
}

/** Its shape is that of the place that LeadMap.module.css keeps for it. */
const width = 720
const height = 283
/** The right-hand name stands beside its end, the left-hand one below: so the line lies left of the middle. */
const frame: Frame = { left: 117, right: 493, top: 24, bottom: 252, line: 170 }
/** The whole picture may take 3,000 bytes (brotli); what is not path data, its markup and names, needs the rest. */
const mostBytes = 2200
/** Islands smaller than this many square units would be specks. */
const leastIsland = 5

type Places = { ends: readonly [PlacePoint, PlacePoint]; meeting: PlacePoint | null }

const drawn = new Map<string, DrawnLeadMap>()

/**
 * Draws the part of the globe that the way between the two ends crosses, as finely as its bytes allow; once for the same
 * places: each readout has the map in two languages, and many have the same capitals.
 */
export function drawLeadMap(places: Places): DrawnLeadMap {
  const key = JSON.stringify([...places.ends, places.meeting].map((place) => place && lonLat(place)))
  const map = drawn.get(key) ?? draw(places)
  drawn.set(key, map)
  return map
}

function draw(places: Places): DrawnLeadMap {
  const projection = aimProjection(places.ends, places.meeting, frame)
  const ends = places.ends.map((end) => spot(projection, end))
  const meeting = places.meeting && spot(projection, places.meeting)
  const route = writePath(
    ends.map(({ x, y }) => [x, y]),
    false,
  )

  // Only what is in sight is drawn; a little beyond the edges, so that no coast is drawn along them.
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ])
  const graticule = drawGraticule(projection)
  const land = drawLand(projection, (coasts) => compressedSize(coasts + graticule + route) <= mostBytes)
  return { width, height, land, graticule, route, ends, meeting }
}

/** Meridians every 45 and parallels every 20 degrees; tenths of a unit, for on an even curve whole ones show as kinks. */
function drawGraticule(projection: GeoProjection): string {
  return projectLines(geoGraticule().step([45, 20])(), projection)
    .map((line) => simplify(line, weighPoints(line, false), 2))
    .map((line) => writePath(line, false, 1))
    .join('')
}

/** The coasts, simplified no more than it takes to fit. */
function drawLand(projection: GeoProjection, fits: (land: string) => boolean): string {
  const coasts = projectLines(readLand(), projection)
    .filter((ring) => enclosedArea(ring) >= leastIsland)
    .map((ring) => ({ ring, weights: weighPoints(ring, true) }))
  let land = ''
  // Halving the span of least areas (0.5 to 128 square units, by powers of two) finds the finest that fits.
  let [fine, coarse] = [-1, 7]
  while (coarse - fine > 0.1) {
    const middle = (fine + coarse) / 2
    const tried = coasts.map(({ ring, weights }) => writePath(simplify(ring, weights, 2 ** middle), true)).join('')
    if (fits(tried)) {
      land = tried
      coarse = middle
    } else fine = middle
  }
  return land
}

function simplify(line: DrawnPoint[], weights: number[], least: number): DrawnPoint[] {
  return line.filter((_, index) => (weights[index] ?? 0) >= least)
}

function spot(projection: GeoProjection, place: PlacePoint): { x: number; y: number } {
  const [x, y] = projection(lonLat(place)) ?? [Number.NaN, Number.NaN]
  return { x: Math.round(x), y: Math.round(y) }
}

function enclosedArea(ring: readonly DrawnPoint[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled) / 2
}

function compressedSize(text: string): number {
  return brotliCompressSync(text).length
}
