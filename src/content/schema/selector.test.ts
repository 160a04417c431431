import { describe, expect, it } from 'vitest'
import { localizedSelector, selector } from './selector.ts'

describe('selector', () => {
  it.each([
    ['a quote alone', { exact: 'in Syria' }],
    ['what stands before and after, with its spaces', { exact: 'Syria', prefix: 'in ', suffix: ' and ' }],
  ])('accepts %s', (_, value) => {
    expect(selector.parse(value)).toEqual(value)
  })

  it.each([
    ['an empty quote', { exact: '' }],
    ['a quote with white space at its end', { exact: 'in Syria ' }],
    ['an empty prefix', { exact: 'Syria', prefix: '' }],
    ['an empty suffix', { exact: 'Syria', suffix: '' }],
    ['offsets', { exact: 'Syria', start: 3 }],
  ])('refuses %s', (_, value) => {
    expect(selector.safeParse(value).success).toBe(false)
  })
})

describe('localizedSelector', () => {
  it('refuses a missing language', () => {
    expect(localizedSelector.safeParse({ ru: { exact: 'в Сирии' } }).success).toBe(false)
  })
})
