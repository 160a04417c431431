import { crc32, deflateSync } from 'node:zlib'
import { fewColours, type Picture } from './fewColours.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PALETTE_TYPE = 3

/** Writes an opaque picture as PNG with a palette, less than half as large as with three bytes for each pixel: https://www.w3.org/TR/png-3/ */
export function encodePng(picture: Picture): Buffer {
  const { palette, indices } = fewColours(picture)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(picture)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows(indices, picture.width), { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function header({ width, height }: Picture): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, PALETTE_TYPE, 0, 0, 0], 8)
  return data
}

/** Each row after the byte that says that it is not filtered: indices have no gradients that a filter would flatten. */
function rows(indices: Uint8Array, width: number): Buffer {
  const height = indices.length / width
  const data = Buffer.alloc(indices.length + height)
  for (let row = 0; row < height; row++)
    data.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return data
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
