import { beforeEach, describe, expect, it } from 'vitest'
import { rangeInText, textBefore, textIn } from './textOffsets.ts'

let root: HTMLElement

beforeEach(() => {
  root = document.createElement('p')
  const first = document.createElement('span')
  first.append('One ')
  const control = document.createElement('button')
  control.append('1')
  const last = document.createElement('span')
  last.append('two')
  root.append(first, control, last, ' three')
})

const at = (index: number) => root.children[index] ?? root

describe('textIn', () => {
  it('is the text without controls, and without what they say of themselves', () => {
    expect(textIn(root)).toBe('One two three')
    const status = document.createElement('span')
    status.role = 'status'
    status.append('Copied')
    root.append(status)
    expect(textIn(root)).toBe('One two three')
  })
})

describe('textBefore', () => {
  it.each([
    { name: 'the first element', index: 0, before: 0 },
    { name: 'a control', index: 1, before: 4 },
    { name: 'what follows a control', index: 2, before: 4 },
  ])('counts the characters before $name, without those of controls', ({ index, before }) => {
    expect(textBefore(root, at(index))).toBe(before)
  })
})

describe('rangeInText', () => {
  it.each([
    { start: 0, end: 3, text: 'One' },
    { start: 4, end: 7, text: 'two' },
    { start: 5, end: 13, text: 'wo three' },
  ])('finds $text', ({ start, end, text }) => {
    expect(rangeInText(root, { start, end })?.toString()).toBe(text)
  })

  it('finds nothing beyond the end', () => {
    expect(rangeInText(root, { start: 10, end: 99 })).toBeNull()
  })
})
