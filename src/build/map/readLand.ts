import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'

type Topology = Parameters<typeof feature>[0]

/** The land of the globe by Natural Earth, at its middle scale of 1:50 million. */
export function readLand(): FeatureCollection {
  const require = createRequire(import.meta.url)
  const file = require.resolve('world-atlas/land-50m.json')
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'))
  const land = topology.objects.land
  if (land === undefined)
    throw new Error(`${file}: expected an object named "land", got ${Object.keys(topology.objects)}`)
  const drawn = feature(topology, land)
  return drawn.type === 'FeatureCollection' ? drawn : { type: 'FeatureCollection', features: [drawn] }
}
