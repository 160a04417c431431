import { afterEach, expect, it, vi } from 'vitest'
import { stubHighlights } from '#tests/support/stubHighlights.ts'
import { lightRanges } from './lightRanges.ts'

afterEach(() => vi.unstubAllGlobals())

it('lights ranges in place of what a name lit before, and nothing once there are none', () => {
  const highlights = stubHighlights()
  const [one, other] = [document.createRange(), document.createRange()]
  lightRanges('twin', [one])
  lightRanges('twin', [other])
  expect(highlights.get('twin')?.ranges).toEqual([other])
  lightRanges('twin', [])
  expect(highlights.has('twin')).toBe(false)
})

it('lets it be where the browser cannot', () => {
  vi.stubGlobal('CSS', {})
  expect(() => lightRanges('twin', [document.createRange()])).not.toThrow()
})
