// @vitest-environment node
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodePng } from './encodePng.ts'

const RED = [200, 0, 0, 255]
const BLUE = [0, 0, 200, 255]

describe('encodePng', () => {
  it('writes size, palette and pixels of a picture', () => {
    const png = encodePng({ width: 3, height: 2, pixels: Uint8Array.from([RED, RED, BLUE, BLUE, RED, RED].flat()) })
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    const chunks = chunksOf(png)
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0])
    expect([...(chunks.get('PLTE') ?? [])]).toEqual([200, 0, 0, 0, 0, 200])
    expect([...inflateSync(chunks.get('IDAT') ?? '')]).toEqual([0, 0, 0, 1, 0, 1, 0, 0])
    // The checksum of the empty last chunk, as the specification has it.
    expect(png.subarray(-4).toString('hex')).toBe('ae426082')
  })
})

function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return chunks
}
