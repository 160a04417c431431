import { describe, expect, it } from 'vitest'
import { bareId, twinId } from './twinId.ts'

describe('bareId', () => {
  it('is the inverse of twinId', () => {
    expect(bareId(twinId('p1'))).toBe('p1')
  })

  it.each([
    ['twin:p1', 'p1'],
    ['p1', 'p1'],
    ['', ''],
  ])('makes of %j %j', (id, bare) => {
    expect(bareId(id)).toBe(bare)
  })
})
