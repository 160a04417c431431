// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { ICON_NAMES } from '#ui/iconNames.ts'
import { drawIcons } from './drawIcons.ts'

describe('drawIcons', () => {
  it('has one symbol with a drawing for each name', () => {
    const symbols = [...drawIcons().matchAll(/<symbol id="([\w-]+)"[^>]*>(.*?)<\/symbol>/g)]
    expect(symbols.map(([, name]) => name)).toEqual([...ICON_NAMES])
    expect(symbols.every(([, , drawing = '']) => /<(path|circle|rect|line|polyline)\b/.test(drawing))).toBe(true)
  })
})
