import { type OwnAsset, ownAsset } from '#build/assets/ownAsset.ts'
import type { Readout } from '#domain/readout.ts'

/** The file of a readout's map with what lies beneath its marks; `null` where there is no map. Both languages have the same. */
export function groundAsset({ map }: Readout): OwnAsset | null {
  return map && ownAsset('ground', 'svg', map.ground)
}

/** The readout as a page has it: with the address of that file in place of its text. */
export function withGroundAddress(readout: Readout, base: string): Readout {
  const ground = groundAsset(readout)
  if (readout.map === null || ground === null) return readout
  return { ...readout, map: { ...readout.map, ground: base + ground.path } }
}
