import { describe, expect, it } from 'vitest'
import { permalinkOf } from './permalink.ts'

const readout = { lang: 'en', slug: 'small-call' } as const

describe('permalinkOf', () => {
  it('is the absolute address of the readout, or of a passage in it', () => {
    expect(permalinkOf(readout)).toBe(`${location.origin}/en/small-call/`)
    expect(permalinkOf(readout, 'q1')).toBe(`${location.origin}/en/small-call/#q1`)
  })
})
