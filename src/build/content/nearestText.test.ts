// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { nearestText } from './nearestText.ts'

const TEXT = 'Both welcomed the extension of the treaty to 2026.'

describe('nearestText', () => {
  it.each([
    { what: 'the words themselves', sought: 'the treaty', nearest: 'the treaty' },
    { what: 'words with a letter missing', sought: 'the teaty', nearest: 'the treaty' },
    { what: 'words with a letter too many', sought: 'the treeaty', nearest: 'the treaty' },
    { what: 'words with another letter', sought: 'Both welcamed', nearest: 'Both welcomed' },
    { what: 'words at the end', sought: 'too 2026.', nearest: 'to 2026.' },
    { what: 'nothing', sought: '', nearest: '' },
  ])('finds $what', ({ sought, nearest }) => {
    expect(nearestText(TEXT, sought)).toBe(nearest)
  })

  it('finds nothing in an empty text', () => {
    expect(nearestText('', 'treaty')).toBe('')
  })
})
