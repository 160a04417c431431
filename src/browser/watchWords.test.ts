import { fireEvent } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchWords } from './watchWords.ts'

const onPress = vi.fn()
let stop = () => {}

beforeEach(() => {
  onPress.mockClear()
  // All characters lie on one another: the first of a text is found.
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList)
  document.body.innerHTML = `
    <div data-paragraph="p1"><p id="p1">One <span id="words">two</span><button id="control">1</button> three</p></div>
    <p id="elsewhere">four</p>`
  stop = watchWords(onPress)
})
afterEach(() => {
  stop()
  getSelection()?.removeAllRanges()
})

const element = (id: string) => document.getElementById(id) as HTMLElement

function press(id: string, given: MouseEventInit = {}) {
  fireEvent.pointerDown(element(id))
  fireEvent.click(element(id), { clientX: 5, clientY: 5, detail: 1, ...given })
}

describe('watchWords', () => {
  it('tells the paragraph and the place of the character in it', () => {
    press('words')
    expect(onPress).toHaveBeenCalledExactlyOnceWith({ paragraph: element('p1'), at: 4, box: expect.any(DOMRect) })
  })

  it.each([
    { name: 'on a control', id: 'control' },
    { name: 'out of the article', id: 'elsewhere' },
    { name: 'beside the words', id: 'words', given: { clientX: 50 } },
    { name: 'by the second click of two', id: 'words', given: { detail: 2 } },
    { name: 'with a key', id: 'words', given: { ctrlKey: true } },
  ])('tells nothing $name', ({ id, given }) => {
    press(id, given)
    expect(onPress).not.toHaveBeenCalled()
  })

  it('tells nothing of a press that selects words, nor of one that ends the selection', () => {
    getSelection()?.selectAllChildren(element('p1'))
    press('words')
    fireEvent.pointerDown(element('words'))
    getSelection()?.removeAllRanges()
    fireEvent.click(element('words'), { clientX: 5, clientY: 5, detail: 1 })
    expect(onPress).not.toHaveBeenCalled()
  })

  it('tells nothing once it is ended', () => {
    stop()
    press('words')
    expect(onPress).not.toHaveBeenCalled()
  })
})
