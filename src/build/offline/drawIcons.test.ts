// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawIcons } from './drawIcons.ts'
import { ICONS, type IconFile } from './icons.ts'

let outDir = ''

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'readout-icons-'))
  await drawIcons(outDir)
})

afterAll(() => rm(outDir, { recursive: true }))

/** The colours of the pixels of a drawn icon, as red, green, blue and opacity. */
async function pixelsOf({ file, size }: IconFile): Promise<(x: number, y: number) => number[]> {
  const png = (await readFile(join(outDir, file))).toString('base64')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="data:image/png;base64,${png}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  return (x, y) => [...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)]
}

describe('drawIcons', () => {
  it.each(ICONS)('draws $file at $size px', async ({ file, size }) => {
    const png = await readFile(join(outDir, file))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  it.each(ICONS)('gives $file corners of its own only where no system cuts it', async (icon) => {
    const pixel = await pixelsOf(icon)
    expect(pixel(0, 0)).toEqual(icon.purpose === 'any' ? [0, 0, 0, 0] : [0x14, 0x50, 0x5c, 255])
  })

  it('keeps the lines of the maskable one within the circle that every shape leaves', async () => {
    const icon = ICONS.find(({ purpose }) => purpose === 'maskable')
    if (icon === undefined) throw new Error('no maskable icon')
    const { size } = icon
    const pixel = await pixelsOf(icon)
    const places = Array.from({ length: size * size }, (_, index) => ({ x: index % size, y: Math.floor(index / size) }))
    const far = places.filter(({ x, y }) => pixel(x, y).join() !== '20,80,92,255')
    const distances = far.map(({ x, y }) => Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / size)
    expect(far.length).toBeGreaterThan(1000)
    expect(distances.reduce((most, distance) => Math.max(most, distance), 0)).toBeLessThan(0.4)
  })
})
