/** A picture's size in px and its pixels, four bytes each: red, green, blue, opacity. */
export type Picture = { width: number; height: number; pixels: Uint8Array }

/** A picture with a palette of red, green and blue: for each pixel the place of its colour in `palette`. */
export type FewColours = { palette: [number, number, number][]; indices: Uint8Array }

const MOST = 64
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7]

/**
 * Reduces a picture to at most 64 colours: like ones become one, the most frequent of them. So the colours of areas and
 * letters stay to the bit, and only the steps at the edges of letters get fewer.
 */
export function fewColours({ pixels }: Pick<Picture, 'pixels'>): FewColours {
  const colours = coloursOf(pixels)
  const frequent = byFrequency(colours)
  const step = STEPS.find((bits) => new Set(frequent.map(bucketing(bits))).size <= MOST) ?? 7
  const bucketOf = bucketing(step)
  const buckets = [...new Set(frequent.map(bucketOf))]
  const places = new Map(frequent.map((colour) => [colour, buckets.indexOf(bucketOf(colour))]))
  const palette = buckets.map((bucket) => channelsOf(frequent.find((colour) => bucketOf(colour) === bucket) ?? bucket))
  return { palette, indices: placesOf(colours, places) }
}

/** Each pixel's colour as one number, without its opacity. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  const colours = new Uint32Array(pixels.length / 4)
  for (let index = 0; index < colours.length; index++) colours[index] = view.getUint32(4 * index) >>> 8
  return colours
}

function byFrequency(colours: Uint32Array): number[] {
  const counts = new Map<number, number>()
  const count = (colour: number, length: number) => counts.set(colour, (counts.get(colour) ?? 0) + length)
  // Counted by runs: most of a picture is paper.
  let begin = 0
  for (let index = 1; index <= colours.length; index++) {
    const colour = colours[begin] ?? 0
    if (colours[index] === colour) continue
    count(colour, index - begin)
    begin = index
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
}

function placesOf(colours: Uint32Array, places: Map<number, number>): Uint8Array {
  const indices = new Uint8Array(colours.length)
  let last = -1
  let place = 0
  for (let index = 0; index < colours.length; index++) {
    const colour = colours[index] ?? 0
    if (colour !== last) place = places.get(colour) ?? 0
    last = colour
    indices[index] = place
  }
  return indices
}

/** Drops the lowest bits of each channel, so that like colours fall together. */
function bucketing(bits: number): (colour: number) => number {
  const kept = (0xff << bits) & 0xff
  const mask = (kept << 16) | (kept << 8) | kept
  return (colour) => colour & mask
}

function channelsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}
