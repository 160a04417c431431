import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Leader, routeLeaders } from './routeLeaders.ts'

/** Heights from top to bottom, no two the same: marks of the even ones, entries of the odd ones, in the same order. */
const leadersInOrder = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 24 }),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([heights, coin]) => {
    const sorted = heights.toSorted((a, b) => a - b)
    const toMarks = sorted.filter(() => coin.next().value === true)
    const toEntries = sorted.filter((height) => !toMarks.includes(height))
    const length = Math.min(toMarks.length, toEntries.length)
    return Array.from({ length }, (_, index): Leader => ({ from: toMarks[index] ?? 0, to: toEntries[index] ?? 0 }))
  })

/** Whether the upright part of one leader cuts a level part of the other: left of its track at the mark, right of it at the entry. */
function isCut(upright: Leader, track: number, level: Leader, levelTrack: number): boolean {
  const isBeside = (height: number) =>
    Math.min(upright.from, upright.to) <= height && height <= Math.max(upright.from, upright.to)
  return (isBeside(level.from) && track <= levelTrack) || (isBeside(level.to) && track >= levelTrack)
}

describe('routeLeaders', () => {
  it.each([
    {
      name: 'puts leaders that are clear of each other on the first track',
      leaders: [
        [0, 0],
        [50, 60],
        [80, 70],
      ],
      tracks: [0, 0, 0],
    },
    {
      name: 'turns the later of two that lead down nearer to the rail',
      leaders: [
        [10, 50],
        [20, 90],
      ],
      tracks: [1, 0],
    },
    {
      name: 'turns the later of two that lead up farther from the rail',
      leaders: [
        [50, 10],
        [90, 20],
      ],
      tracks: [0, 1],
    },
    {
      name: 'uses a track again once it is free',
      leaders: [
        [10, 30],
        [20, 60],
        [70, 90],
      ],
      tracks: [1, 0, 0],
    },
  ])('$name', ({ leaders, tracks }) => {
    expect(routeLeaders(leaders.map(([from = 0, to = 0]) => ({ from, to })))).toEqual(tracks)
  })

  it('lets no two leaders cross', () => {
    fc.assert(
      fc.property(leadersInOrder, (leaders) => {
        const tracks = routeLeaders(leaders)
        leaders.forEach((one, i) => {
          leaders.forEach((other, j) => {
            if (i !== j) expect(isCut(one, tracks[i] ?? 0, other, tracks[j] ?? 0)).toBe(false)
          })
        })
      }),
    )
  })
})
