// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { writeFontCss, writeTwinFontCss } from './writeFontCss.ts'

const rule = { family: 'Literata ru', style: 'italic', unicodeRange: 'U+430', url: '/a/b.woff2' } as const

describe('writeFontCss', () => {
  it('writes a face that shows the text before the font is there', () => {
    expect(writeFontCss('ru', [rule]).split('\n')[0]).toBe(
      `@font-face{font-family:'Literata ru';font-style:italic;font-weight:400 700;font-display:swap;src:url("/a/b.woff2") format('woff2');unicode-range:U+430}`,
    )
  })

  it('keeps in a layer of the language what its first paint takes: the stand-ins of the text, and the plain one of the interface', () => {
    const [, layer = '', later = ''] = writeFontCss('ru', [rule]).split(/@layer fonts\.\w+\{/)
    const standIns = (css: string) => css.match(/font-family:'[^']*';font-weight:\d+/g)
    expect(standIns(layer)).toHaveLength(6)
    expect(standIns(later)).toEqual([
      "font-family:'Golos Text ru Arial';font-weight:700",
      "font-family:'Golos Text ru Roboto';font-weight:700",
    ])
  })

  it('names the stand-ins while the page is in their language, and ours before them once they are at hand', () => {
    const css = writeFontCss('en', [])
    expect(css).toContain(
      ":root:lang(en){--font-text:'Literata en Times','Literata en Noto',Georgia, serif;--font-ui:'Golos Text en Arial','Golos Text en Roboto',system-ui, sans-serif}",
    )
    expect(css).toContain(
      ":root:is([data-fonts],:not([data-scripted])):lang(en){--font-text:'Literata en','Literata en Times','Literata en Noto',Georgia, serif;--font-ui:'Golos Text en','Golos Text en Arial','Golos Text en Roboto',system-ui, sans-serif}",
    )
  })

  it('scales a stand-in to the width of our letters and undoes the scale for the heights', () => {
    const times = writeFontCss('ru', []).split('\n')[1] ?? ''
    const share = (name: string) => Number(times.match(`${name}:([\\d.]+)%`)?.[1]) / 100
    expect(times).toContain("font-family:'Literata ru Times';font-weight:400;src:local('Liberation Serif'),")
    expect(share('size-adjust')).toBeCloseTo(0.5494 / 0.4655, 2)
    expect(share('size-adjust') * share('ascent-override')).toBeCloseTo(1.177, 2)
    expect(share('size-adjust') * share('descent-override')).toBeCloseTo(0.308, 2)
  })
})

describe('writeTwinFontCss', () => {
  it('names for a part in another language what that language’s pages have', () => {
    const [standIns, all] = writeTwinFontCss('en').split('\n')
    expect(standIns).toMatch(
      /^\[data-twin\]:lang\(en\)\{--font-text:'Literata en Times',.*;--font-ui:'Golos Text en Arial',/,
    )
    expect(all).toMatch(/^:root\[data-fonts\] \[data-twin\]:lang\(en\)\{--font-text:'Literata en','Literata en Times',/)
  })
})
