import type { DrawnLeadMap } from './drawLeadMap.ts'

/** The text of an SVG file with what lies beneath the map's own marks, to be used and coloured part by part. */
export function writeGround({ land, graticule }: Pick<DrawnLeadMap, 'land' | 'graticule'>): string {
  // Not inherited from the place of use, as colours are: that lines keep their width however wide the map is.
  return `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="${land}"/><path id="graticule" d="${graticule}" vector-effect="non-scaling-stroke"/></svg>`
}
