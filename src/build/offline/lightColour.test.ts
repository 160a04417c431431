// @vitest-environment node
import { expect, it } from 'vitest'
import { lightColour } from './lightColour.ts'

const TOKENS = '--paper: light-dark(#fbfaf7, #15171a); --card: light-dark(#fff, #1c1f23); --bar: 3rem;'

it('reads the light colour of a token', () => {
  expect(lightColour(TOKENS, 'paper')).toBe('#fbfaf7')
  expect(lightColour(TOKENS, 'card')).toBe('#fff')
})

it.each(['bar', 'ink'])('says what it expected of --%s', (name) => {
  expect(() => lightColour(TOKENS, name)).toThrow(`tokens.css: expected --${name}: light-dark(#…, …)`)
})
