// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { previewColours, relationColours } from './previewColours.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const cases = [
  ...Object.entries(previewColours),
  ...Object.entries(relationColours).flatMap(([relation, { tint, edge }]) => [
    [`${relation}-tint`, tint] as const,
    [`${relation}-edge`, edge] as const,
  ]),
]

describe('previewColours', () => {
  it.each(cases)('has the light %s of the page', (token, colour) => {
    expect(tokens).toContain(`--${token}: light-dark(${colour}, `)
  })
})
