// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fewColours } from './fewColours.ts'

const pixels = (...colours: number[][]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]))
const paper = [251, 250, 247]
const ink = [28, 27, 25]

describe('fewColours', () => {
  it('keeps few colours as they are, the most frequent first', () => {
    expect(fewColours({ pixels: pixels(ink, paper, paper, ink, paper) })).toEqual({
      palette: [paper, ink],
      indices: Uint8Array.of(1, 0, 0, 1, 0),
    })
  })

  it('makes like ones of many colours one, and keeps the frequent ones to the bit', () => {
    const steps = Array.from({ length: 256 }, (_, step) => [step, step, step])
    const { palette, indices } = fewColours({
      pixels: pixels(...Array(9).fill(paper), ...Array(5).fill(ink), ...steps),
    })
    expect(palette.length).toBeLessThanOrEqual(64)
    expect(palette.slice(0, 2)).toEqual([paper, ink])
    const errors = steps.map(([step = 0], index) => Math.abs((palette[indices[index + 14] ?? -1]?.[0] ?? 1000) - step))
    expect(Math.max(...errors)).toBeLessThan(8)
  })
})
