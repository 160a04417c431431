// @vitest-environment node
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacePoint } from './aimProjection.ts'
import { drawLeadMap } from './drawLeadMap.ts'

const moscow = { latitude: 55.76, longitude: 37.62 }
const washington = { latitude: 38.9, longitude: -77.04 }
const reykjavik = { latitude: 64.15, longitude: -21.94 }

type Case = { name: string; ends: [PlacePoint, PlacePoint]; meeting: PlacePoint | null }

const cases: Case[] = [
  { name: 'Moscow and Washington', ends: [moscow, washington], meeting: reykjavik },
  { name: 'Buenos Aires and Canberra', ends: [at(-34.6, -58.4), at(-35.28, 149.13)], meeting: null },
  {
    name: 'Tokyo and Washington, across the date line',
    ends: [at(35.7, 139.7), washington],
    meeting: at(21.3, -157.9),
  },
  { name: 'Paris and Brussels, side by side', ends: [at(48.86, 2.35), at(50.85, 4.35)], meeting: null },
  { name: 'one place twice', ends: [moscow, moscow], meeting: reykjavik },
  { name: 'opposite ends of the globe', ends: [moscow, at(-55.76, -142.38)], meeting: washington },
  { name: 'the poles', ends: [at(90, 0), at(-90, 0)], meeting: null },
  {
    name: 'Beijing and Moscow, with a meeting far aside',
    ends: [at(39.9, 116.4), moscow],
    meeting: at(-35.28, 149.13),
  },
]

function at(latitude: number, longitude: number): PlacePoint {
  return { latitude, longitude }
}

describe('drawLeadMap', () => {
  it.each(cases)('draws $name level, with all its points in sight, in path data below 3 kB', ({ ends, meeting }) => {
    const { land, graticule, route, ...points } = drawLeadMap({ ends, meeting })
    expect(land.length).toBeGreaterThan(1000)
    expect(brotliCompressSync(JSON.stringify({ land, graticule, route })).length).toBeLessThan(3000)
    expect(points.ends.map(({ y }) => y)).toEqual([170, 170])
    for (const point of [...points.ends, ...(points.meeting ? [points.meeting] : [])]) expectInSight(point)
  })

  it('draws the same places once', () => {
    const drawn = drawLeadMap({ ends: [moscow, washington], meeting: reykjavik })
    expect(drawLeadMap({ ends: [{ ...moscow }, washington], meeting: reykjavik })).toBe(drawn)
    expect(drawLeadMap({ ends: [moscow, washington], meeting: null })).not.toBe(drawn)
  })

  it('puts Washington left, Moscow right and Reykjavik on the line between them', () => {
    const map = drawLeadMap({ ends: [moscow, washington], meeting: reykjavik })
    expect(map.ends).toEqual([
      { x: 493, y: 170 },
      { x: 117, y: 170 },
    ])
    expect(map.meeting?.x).toBeCloseTo(334, -1)
    expect(Math.abs((map.meeting?.y ?? 0) - 170)).toBeLessThan(5)
    expect(map.route).toBe('M493 170l-376 0')
  })

  it('draws land where land is and none where the sea is', () => {
    const { land, ends } = drawLeadMap({ ends: [moscow, washington], meeting: null })
    const rings = readRings(land)
    const greenland: [number, number] = [310, 115]
    const midAtlantic: [number, number] = [240, 230]
    expect(ends.map(({ x, y }) => covers(rings, [x, y - 6]))).toEqual([true, true])
    expect(covers(rings, greenland)).toBe(true)
    expect(covers(rings, midAtlantic)).toBe(false)
  })

  it('draws no way where both ends are one place', () => {
    expect(drawLeadMap({ ends: [moscow, moscow], meeting: null }).route).toBe('')
  })

  it('finds finite points in sight for any two places', () => {
    const place = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    const property = fc.property(place, place, (one, other) => {
      for (const end of drawLeadMap({ ends: [one, other], meeting: null }).ends) expectInSight(end)
    })
    fc.assert(property, { numRuns: 8 })
  })
})

function expectInSight({ x, y }: { x: number; y: number }) {
  expect(x).toBeGreaterThanOrEqual(117)
  expect(x).toBeLessThanOrEqual(493)
  expect(y).toBeGreaterThanOrEqual(24)
  expect(y).toBeLessThanOrEqual(252)
}

type Ring = [number, number][]

function readRings(path: string): Ring[] {
  return path.split('M').slice(1).map(readRing)
}

function readRing(path: string): Ring {
  const numbers = path.match(/-?\d+/g)?.map(Number) ?? []
  const ring: Ring = []
  for (let index = 0; index < numbers.length; index += 2) {
    const [x, y] = ring[ring.length - 1] ?? [0, 0]
    ring.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)])
  }
  return ring
}

function covers(rings: Ring[], [x, y]: readonly [number, number]): boolean {
  return rings.filter((ring) => crossings(ring, x, y) % 2 === 1).length % 2 === 1
}

function crossings(ring: Ring, x: number, y: number): number {
  return ring.filter(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
  }).length
}
