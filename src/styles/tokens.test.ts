// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const EDGES = ['this', 'previous', 'upcoming', 'later']
const TINTS = EDGES.map((name) => `${name}-tint`)

type Colours = Map<string, string>

/** The colours of light and dark stand side by side; sepia begins with those of light. */
function coloursOf(): Record<'light' | 'dark' | 'sepia', Colours> {
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
  const light = new Map(pairs.map(([, name = '', colour = '']) => [name, colour]))
  const dark = new Map(pairs.map(([, name = '', , colour = '']) => [name, colour]))
  const blocks = [...css.matchAll(/\[data-theme="sepia"\] \{([^}]*)\}/g)].map(([, block = '']) => block).join('')
  const own = [...blocks.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name = '', colour = '']) => [name, colour] as const)
  return { light, dark, sepia: new Map([...light, ...own]) }
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(colours: Colours, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((name) => luminance(colours.get(name) ?? '')).sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe.each(Object.entries(coloursOf()))('in the %s theme', (_theme, colours) => {
  it.each(['paper', 'card', ...TINTS])('what is read has a contrast of 7 to the %s', (ground) => {
    expect(contrast(colours, 'ink', ground)).toBeGreaterThanOrEqual(7)
  })

  it.each(['soft', 'dimmed', 'accent'])('what is %s has one of 4.5 to paper and card', (name) => {
    for (const ground of ['paper', 'card']) expect(contrast(colours, name, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('words on the accent have one of 4.5', () => {
    expect(contrast(colours, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(EDGES)('the line of %s contact has one of 3 to paper, card and tint', (name) => {
    for (const ground of ['paper', 'card', `${name}-tint`]) {
      expect(contrast(colours, `${name}-edge`, ground), ground).toBeGreaterThanOrEqual(3)
    }
  })

  it('edges of controls have one of 3 to paper and card', () => {
    for (const ground of ['paper', 'card']) expect(contrast(colours, 'edge', ground)).toBeGreaterThanOrEqual(3)
  })
})
