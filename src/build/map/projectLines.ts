import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo'
import type { DrawnPoint } from './weighPoints.ts'

/** The lines that the object becomes on the drawing, or of a polygon its rings, without their closing points. */
export function projectLines(object: GeoPermissibleObjects, projection: GeoProjection): DrawnPoint[][] {
  const lines: DrawnPoint[][] = []
  const stream = projection.stream({
    lineStart: () => {
      lines.push([])
    },
    point: (x, y) => {
      const line = lines[lines.length - 1]
      const last = line?.[line.length - 1]
      // The middle scale has many points to a unit of the drawing; two of them within half a unit are one.
      if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= 0.5) line?.push([x, y])
    },
    lineEnd: () => {},
    polygonStart: () => {},
    polygonEnd: () => {},
    sphere: () => {},
  })
  geoStream(object, stream)
  return lines
}
