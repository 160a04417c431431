import { beforeEach, describe, expect, it } from 'vitest'
import { placeElements } from '#tests/support/placeElements.ts'
import { passageBeside } from './passageBeside.ts'

const ids = ['p1', 'p2', 'p3']

beforeEach(() => {
  placeElements({ p1: 200, p2: 400, p3: 600 })
  scrollTo({ top: 0, behavior: 'instant' })
})

/** Makes a passage a paragraph of the text, with a control in it. */
function fill(id: string): HTMLButtonElement {
  const control = document.createElement('button')
  const passage = document.getElementById(id)
  if (passage === null) throw new Error(`expected ${id} in the page`)
  passage.append(control)
  passage.dataset.paragraph = id
  control.getBoundingClientRect = () => passage.getBoundingClientRect()
  return control
}

describe('passageBeside', () => {
  it.each([
    { top: 0, next: 'p1', previous: null },
    { top: 200, next: 'p2', previous: null },
    { top: 250, next: 'p2', previous: 'p1' },
    { top: 402, next: 'p3', previous: 'p1' },
    { top: 700, next: null, previous: 'p3' },
  ])('goes from the line under the bar at $top px to $next and $previous', ({ top, next, previous }) => {
    scrollTo({ top, behavior: 'instant' })
    expect(passageBeside(ids, 1)).toBe(next)
    expect(passageBeside(ids, -1)).toBe(previous)
  })

  it('goes from what has the focus, though the page cannot be scrolled as far', () => {
    for (const id of ids) fill(id)
    document.getElementById('p2')?.focus()
    expect(passageBeside(ids, 1)).toBe('p3')
    expect(passageBeside(ids, -1)).toBe('p1')
  })

  it('goes from a control to another passage than its own', () => {
    for (const id of ids) fill(id)
    document.querySelector<HTMLElement>('#p2 button')?.focus()
    expect(passageBeside(ids, 1)).toBe('p3')
    expect(passageBeside(ids, -1)).toBe('p1')
  })

  it('goes into what has the focus, for passages in it', () => {
    fill('p1').id = 'q1'
    fill('p2').id = 'q2'
    document.getElementById('p2')?.focus()
    expect(passageBeside(['q1', 'q2'], 1)).toBe('q2')
    expect(passageBeside(['q1', 'q2'], -1)).toBe('q1')
  })

  it.each([
    { what: 'is out of sight', act: () => scrollTo({ top: 5000, behavior: 'instant' }) },
    { what: 'is not in the text', act: () => document.getElementById('p1')?.removeAttribute('data-paragraph') },
  ])('does not go from a focus that $what', ({ act }) => {
    fill('p1')
    document.getElementById('p1')?.focus()
    act()
    expect(passageBeside(ids, 1)).toBe(scrollY > 0 ? null : 'p1')
  })

  it('takes the order of the page, and passes over what is folded away or not there', () => {
    document.getElementById('p1')?.setAttribute('hidden', 'until-found')
    expect(passageBeside(['p3', 'gone', 'p2', 'p1'], 1)).toBe('p2')
  })
})
