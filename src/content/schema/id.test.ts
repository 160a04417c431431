import { describe, expect, it } from 'vitest'
import { id } from './id.ts'

describe('id', () => {
  it.each(['q1', 'p', 'new-start', 'may-2021-05', 'a'.repeat(64)])('accepts %.20s', (text) => {
    expect(id.parse(text)).toBe(text)
  })

  it.each([
    ['an empty text', ''],
    ['Cyrillic', 'сирия'],
    ['a Cyrillic letter that looks Latin', 'syriа'],
    ['an accented letter', 'café'],
    ['a capital', 'Syria'],
    ['a digit in front', '1st'],
    ['a hyphen in front', '-syria'],
    ['a hyphen at the end', 'syria-'],
    ['two hyphens', 'new--start'],
    ['an underscore', 'new_start'],
    ['a space', 'new start'],
    ['a line end', 'syria\n'],
    ['a path', '../syria'],
    ['more than 64 characters', 'a'.repeat(65)],
    ['a number', 1],
  ])('refuses %s', (_, value) => {
    expect(id.safeParse(value).success).toBe(false)
  })
})
