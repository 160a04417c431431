import { beforeEach, describe, expect, it, vi } from 'vitest'
import { characterAt } from './characterAt.ts'

/** Each character of the text below is ten pixels wide, in one line. */
beforeEach(() => {
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const width = 10 * (this.endOffset - this.startOffset)
    return [new DOMRect(10 * this.startOffset, 0, width, 20)] as unknown as DOMRectList
  })
})

describe('characterAt', () => {
  const element = document.createElement('span')
  element.append('words')

  it.each([
    { x: 0, offset: 0 },
    { x: 29, offset: 2 },
    { x: 30, offset: 3 },
    { x: 49, offset: 4 },
  ])('at $x px is the one with the number $offset', ({ x, offset }) => {
    expect(characterAt(element, x, 10)).toMatchObject({ node: element.firstChild, offset, box: { x: 10 * offset } })
  })

  it.each([
    { x: 50, y: 10 },
    { x: -1, y: 10 },
    { x: 5, y: 20 },
  ])('is none beside the words, at $x, $y', ({ x, y }) => {
    expect(characterAt(element, x, y)).toBeNull()
  })

  it('is none of an element within', () => {
    const around = document.createElement('p')
    around.append(element.cloneNode(true))
    expect(characterAt(around, 5, 10)).toBeNull()
  })
})
