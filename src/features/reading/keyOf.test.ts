import { describe, expect, it } from 'vitest'
import { keyOf } from './keyOf.ts'

const NONE = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

describe('keyOf', () => {
  it.each([
    { pressed: { key: 'p', code: 'KeyP' }, key: 'p' },
    { pressed: { key: 'P', code: 'KeyP', shiftKey: true }, key: 'P' },
    { pressed: { key: 'P', code: 'KeyP' }, key: 'p' },
    { pressed: { key: 'p', code: 'KeyP', shiftKey: true }, key: 'P' },
    { pressed: { key: 'p', code: 'KeyR' }, key: 'p' },
    { pressed: { key: 'з', code: 'KeyP' }, key: 'p' },
    { pressed: { key: 'З', code: 'KeyP', shiftKey: true }, key: 'P' },
    { pressed: { key: 'х', code: 'BracketLeft' }, key: 'х' },
    { pressed: { key: '?', code: 'Digit7', shiftKey: true }, key: '?' },
    { pressed: { key: '/', code: 'Slash' }, key: '/' },
    { pressed: { key: 'Escape', code: 'Escape' }, key: 'Escape' },
    { pressed: { key: 'p', code: 'KeyP', ctrlKey: true }, key: null },
    { pressed: { key: 'p', code: 'KeyP', metaKey: true }, key: null },
    { pressed: { key: 'π', code: 'KeyP', altKey: true }, key: null },
  ])('of $pressed is $key', ({ pressed, key }) => {
    expect(keyOf({ ...NONE, ...pressed })).toBe(key)
  })
})
