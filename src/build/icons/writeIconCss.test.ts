// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { ICON_NAMES } from '#ui/iconNames.ts'
import { writeIconCss } from './writeIconCss.ts'

describe('writeIconCss', () => {
  it('gives each name a number of its own, from 0 in the order of the drawings', () => {
    const numbers = [...writeIconCss('/icons.svg').matchAll(/\[data-icon=([\w-]+)\]\{--icon:(\d+)\}/g)]
    expect(numbers.map(([, name, number]) => [name, Number(number)])).toEqual(
      ICON_NAMES.map((name, index) => [name, index]),
    )
  })
})
