import { fireEvent } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchKeys } from './watchKeys.ts'

const onKey = vi.fn(() => true)
let stop = () => {}

beforeEach(() => {
  stop = watchKeys(onKey)
})

afterEach(() => {
  stop()
  onKey.mockClear()
  document.body.replaceChildren()
})

/** Presses a key in the first element of the markup; tells whether the browser may make use of it. */
function press(markup: string): boolean {
  document.body.innerHTML = markup
  return fireEvent.keyDown(document.body.firstElementChild ?? document.body, { key: 'p' })
}

describe('watchKeys', () => {
  it.each(['', '<p>text</p>', '<button>control</button>', '<dialog></dialog>'])('hears of a key in %s', (markup) => {
    expect(press(markup)).toBe(false)
    expect(onKey).toHaveBeenCalledOnce()
  })

  it.each([
    '<input type="search">',
    '<input type="radio">',
    '<textarea></textarea>',
    '<select></select>',
    '<div contenteditable="true"></div>',
    '<p>text</p><dialog open></dialog>',
  ])('leaves alone a key in %s', (markup) => {
    expect(press(markup)).toBe(true)
    expect(onKey).not.toHaveBeenCalled()
  })

  it('leaves alone what is taken already', () => {
    const take = (event: Event) => event.preventDefault()
    document.addEventListener('keydown', take, { capture: true, once: true })
    press('<p>text</p>')
    expect(onKey).not.toHaveBeenCalled()
  })

  it('leaves to the browser what is of no use', () => {
    onKey.mockReturnValueOnce(false)
    expect(press('<p>text</p>')).toBe(true)
  })

  it('hears nothing any more once it is stopped', () => {
    stop()
    press('<p>text</p>')
    expect(onKey).not.toHaveBeenCalled()
  })
})
