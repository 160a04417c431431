// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { weighPoints } from './weighPoints.ts'

const endless = Number.POSITIVE_INFINITY

describe('weighPoints', () => {
  it('weighs a point by the triangle with its neighbours, and the ends of a line infinitely', () => {
    expect(
      weighPoints(
        [
          [0, 0],
          [2, 2],
          [4, 0],
        ],
        false,
      ),
    ).toEqual([endless, 4, endless])
  })

  it('weighs a point on the straight line between its neighbours at nothing', () => {
    expect(
      weighPoints(
        [
          [0, 0],
          [1, 0],
          [4, 0],
        ],
        false,
      ),
    ).toEqual([endless, 0, endless])
  })

  it('weighs a later point no less than one that went before it', () => {
    const weights = weighPoints(
      [
        [0, 0],
        [4, 1],
        [8, 0],
        [12, 4],
        [16, 0],
      ],
      false,
    )
    const order = weights.slice(1, -1)
    expect(Math.min(...order)).toBe(weights[1])
    expect(weights[3]).toBeGreaterThan(weights[1] ?? endless)
  })

  it('has no ends in a ring, and takes it apart no further than two points', () => {
    const weights = weighPoints(
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [5, 10.5],
        [0, 10],
      ],
      true,
    )
    expect(weights.filter((weight) => weight === endless)).toHaveLength(2)
    expect(Math.min(...weights)).toBe(weights[3])
  })
})
