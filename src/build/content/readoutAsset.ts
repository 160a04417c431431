import { type OwnAsset, ownAsset } from '#build/assets/ownAsset.ts'
import { withGroundAddress } from '#build/map/groundAsset.ts'
import type { Readout } from '#domain/readout.ts'

/** The module of a readout as a page of the site loads it. */
export function readoutAsset(readout: Readout, base: string): OwnAsset {
  return ownAsset(`readout-${readout.lang}-${readout.slug}`, 'js', readoutModule(readout, base))
}

/** The code of that module: a string literal for JSON.parse is read faster than the same data as JavaScript (https://v8.dev/blog/cost-of-javascript-2019#json). */
export function readoutModule(readout: Readout, base: string): string {
  const json = JSON.stringify(withGroundAddress(readout, base))
  // In single quotes, since JSON is full of double ones.
  return `export const readout=JSON.parse('${json.replace(/[\\']/g, '\\$&')}')`
}
