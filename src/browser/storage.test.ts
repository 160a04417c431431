import { afterEach, describe, expect, it } from 'vitest'
import { store } from './storage.ts'

const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')

function replaceStorage(get: () => Storage): void {
  Object.defineProperty(globalThis, 'localStorage', { get, configurable: true })
}

afterEach(() => {
  if (original) Object.defineProperty(globalThis, 'localStorage', original)
  localStorage.clear()
})

describe('store', () => {
  it('keeps a value and forgets it', () => {
    expect(store('key', 'value')).toBe(true)
    expect(localStorage.getItem('key')).toBe('value')
    expect(store('key', null)).toBe(true)
    expect(localStorage.getItem('key')).toBeNull()
  })

  it('says that nothing is kept where the browser refuses access to the storage', () => {
    replaceStorage(() => {
      throw new DOMException('Access is denied', 'SecurityError')
    })
    expect(() => localStorage).toThrow()
    expect(store('key', 'value')).toBe(false)
    expect(store('key', null)).toBe(false)
  })

  it('says that nothing is kept where the storage is full', () => {
    const full = {
      setItem: () => {
        throw new DOMException('Full', 'QuotaExceededError')
      },
    }
    replaceStorage(() => full as unknown as Storage)
    expect(() => localStorage.setItem('key', 'value')).toThrow()
    expect(store('key', 'value')).toBe(false)
  })
})
