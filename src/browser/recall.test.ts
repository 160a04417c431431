import { afterEach, describe, expect, it, vi } from 'vitest'
import { recall } from './recall.ts'

afterEach(() => localStorage.clear())

describe('recall', () => {
  it('gives what is kept, or nothing', () => {
    localStorage.setItem('a', 'b')
    expect([recall('a'), recall('c')]).toEqual(['b', null])
  })

  it('gives nothing where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    expect(recall('a')).toBeNull()
  })
})
