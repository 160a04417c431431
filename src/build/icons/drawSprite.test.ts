// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { ICON_NAMES } from '#ui/iconNames.ts'
import { drawSprite, SPRITE } from './drawSprite.ts'

describe('drawSprite', () => {
  it('has a drawing for each name, each in a place of its own', () => {
    const groups = [...drawSprite().matchAll(/<g transform="translate\((\d+)\)">(.*?)<\/g>/g)]
    expect(groups.map(([, place]) => Number(place))).toEqual(ICON_NAMES.map((_, index) => index * SPRITE.pitch))
    expect(groups.every(([, , drawing = '']) => /<(path|circle|rect|line|polyline)\b/.test(drawing))).toBe(true)
  })
})
