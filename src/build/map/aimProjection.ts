import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo'

/** A place on the globe, in degrees: north and east positive. */
export type PlacePoint = { latitude: number; longitude: number }

/** Where on the drawing the line between the ends and the meeting place may lie, in view box units. */
export type Frame = { left: number; right: number; top: number; bottom: number; line: number }

type Vector = readonly [number, number, number]

const degrees = 180 / Math.PI
/** Ends nearer to each other than this (in degrees) do not bring the map nearer: coasts this coarse would not hold. */
const nearestSpan = 24

/**
 * An equal-area azimuthal projection around the middle of the way between the ends, turned so that the way lies level
 * at `frame.line`, north above it, and as large as the ends and the meeting place fit into the frame.
 */
export function aimProjection(ends: readonly [PlacePoint, PlacePoint], meeting: PlacePoint | null, frame: Frame) {
  const [longitude, latitude] = middle(ends)
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]).precision(0)
  projection.angle(tilt(projection, ends))

  const center: [number, number] = [(frame.left + frame.right) / 2, frame.line]
  // The middle of the way is the projection's pole, so the way is a straight line and shrinks towards the pole evenly.
  const radius = 2 * Math.sin(nearestSpan / 4 / degrees)
  const reach = Math.max(radius, ...ends.map((end) => Math.abs(projection(lonLat(end))?.[0] ?? 0)))
  const scales = [(frame.right - center[0]) / reach]
  if (meeting !== null) scales.push(...scalesToHold(projection(lonLat(meeting)), center, frame))
  return projection
    .scale(Math.min(...scales))
    .translate(center)
    .precision(Math.SQRT1_2)
}

/** The place as GeoJSON writes it: longitude first. */
export function lonLat({ latitude, longitude }: PlacePoint): [number, number] {
  return [longitude, latitude]
}

function scalesToHold(point: [number, number] | null, [x, y]: [number, number], frame: Frame): number[] {
  if (point === null) return []
  const [dx, dy] = point
  const across = dx < 0 ? (frame.left - x) / dx : (frame.right - x) / dx
  const down = dy < 0 ? (frame.top - y) / dy : (frame.bottom - y) / dy
  return [across, down].filter((scale) => Number.isFinite(scale) && scale > 0)
}

/** How far to turn the drawing for the way to lie level: at most a quarter, so that north stays above. */
function tilt(projection: GeoProjection, ends: readonly [PlacePoint, PlacePoint]): number {
  const [from, to] = [projection(lonLat(ends[0])), projection(lonLat(ends[1]))]
  if (from === null || to === null) return 0
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  if (Math.hypot(dx, dy) < 1e-6) return 0
  return Math.atan(dy / dx) * degrees
}

function middle([one, other]: readonly [PlacePoint, PlacePoint]): [number, number] {
  const [a, b] = [vector(one), vector(other)]
  const sum: Vector = [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
  // Between opposite ends of the globe every way is as short as any: take the one that turns towards the north.
  const [x, y, z] = Math.hypot(...sum) > 1e-6 ? sum : [-a[0] * a[2], -a[1] * a[2], 1 - a[2] * a[2]]
  return [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees]
}

function vector({ latitude, longitude }: PlacePoint): Vector {
  const [lat, lon] = [latitude / degrees, longitude / degrees]
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)]
}
