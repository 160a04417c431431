import { beforeEach, describe, expect, it, vi } from 'vitest'
import { rememberOrigin, returnToOrigin } from './origin.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <button id="control" popovertarget="card:q1">1</button>
    <div id="card:q1" popover>
      <button popovertarget="card:q1" popovertargetaction="hide">Close</button>
      <a id="link" href="#p1">to the paragraph</a>
    </div>
    <a id="outside" href="#p2">elsewhere</a>`
  scrollTo({ top: 0, behavior: 'instant' })
})

const element = (id: string) => document.getElementById(id)

describe('the origin of a jump', () => {
  it('is the link that was pressed and the place of the page', () => {
    scrollTo({ top: 300, behavior: 'instant' })
    const origin = rememberOrigin(element('outside'))
    expect(origin).toEqual({ element: element('outside'), top: 300 })
    scrollTo({ top: 900, behavior: 'instant' })
    returnToOrigin(origin)
    expect(scrollY).toBe(300)
    expect(element('outside')).toHaveFocus()
  })

  it('is brought into view where the page has grown above it', () => {
    const outside = element('outside') as HTMLElement
    const origin = rememberOrigin(outside)
    vi.spyOn(outside, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, innerHeight + 100, 10, 10))
    const scrolling = vi.spyOn(outside, 'scrollIntoView').mockReturnValue()
    returnToOrigin(origin)
    expect(scrolling).toHaveBeenCalledOnce()
  })

  it('is the control of the card, where the link was in a card', () => {
    expect(rememberOrigin(element('link')).element).toBe(element('control'))
  })

  it('is the place alone where nothing was pressed or it has gone since', () => {
    scrollTo({ top: 300, behavior: 'instant' })
    const origin = rememberOrigin(element('outside'))
    element('outside')?.remove()
    scrollTo({ top: 900, behavior: 'instant' })
    returnToOrigin(origin)
    expect(scrollY).toBe(300)
    expect(document.body).toHaveFocus()
    expect(rememberOrigin(null)).toEqual({ element: null, top: 300 })
  })
})
