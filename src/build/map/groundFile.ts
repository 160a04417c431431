import { createHash } from 'node:crypto'
import type { Readout } from '#domain/readout.ts'

/** The file of a readout's map with what lies beneath its marks, its path below the base; `null` where there is no map. Both languages have the same. */
export function groundFile({ map }: Readout): { path: string; svg: string } | null {
  if (map === null) return null
  const hash = createHash('sha256').update(map.ground).digest('base64url').slice(0, 8)
  return { path: `assets/ground-${hash}.svg`, svg: map.ground }
}

/** The readout as a page has it: with the address of that file in place of its text. */
export function withGroundAddress(readout: Readout, base: string): Readout {
  const ground = groundFile(readout)
  if (readout.map === null || ground === null) return readout
  return { ...readout, map: { ...readout.map, ground: base + ground.path } }
}
