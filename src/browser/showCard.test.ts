import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showCard } from './showCard.ts'

const element = (id: string) => document.getElementById(id) as HTMLElement
const onClose = vi.fn()
let close = () => {}

// The DOM of these tests has no popovers.
beforeEach(() => {
  onClose.mockClear()
  HTMLElement.prototype.showPopover = vi.fn()
  document.body.innerHTML = `
    <button id="opener">open</button>
    <div id="card" popover="auto"><button id="first">first</button></div>`
})
afterEach(() => close())

function show(source: Element | DOMRect = element('opener')) {
  close = showCard(element('card'), element('first'), { source, opener: element('opener') }, onClose)
}

/** The reader closes it, as the browser tells of it. */
function dismiss() {
  element('card').dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }))
}

describe('showCard', () => {
  it('opens a card beside its source and moves the focus into it', () => {
    show()
    expect(element('card').showPopover).toHaveBeenCalledExactlyOnceWith({ source: element('opener') })
    expect(element('first')).toHaveFocus()
  })

  it('gives the focus back where the browser does not', () => {
    show()
    dismiss()
    expect(element('opener')).toHaveFocus()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('leaves the focus where it has gone meanwhile', () => {
    show()
    document.body.insertAdjacentHTML('beforeend', '<a id="target" href="#p1">to p1</a>')
    element('target').focus()
    dismiss()
    expect(element('target')).toHaveFocus()
  })

  it('lays a place over words for as long as the card is there', () => {
    const before = document.body.childElementCount
    show(new DOMRect(10, 20, 30, 40))
    const anchor = document.body.lastElementChild as HTMLElement
    expect(anchor.style).toMatchObject({
      position: 'absolute',
      left: '10px',
      top: '20px',
      width: '30px',
      height: '40px',
    })
    close()
    expect(document.body.childElementCount).toBe(before)
    dismiss()
    expect(onClose).not.toHaveBeenCalled()
  })
})
