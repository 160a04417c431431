import { afterEach, describe, expect, it, vi } from 'vitest'
import { replayEarlyPresses } from './earlyPresses.ts'

function note(): (event: Event) => void {
  const pressed: HTMLElement[] = []
  const notePress = ({ target }: Event) => {
    if (target instanceof HTMLButtonElement) pressed.push(target)
  }
  addEventListener('click', notePress, true)
  window.early = { pressed, notePress }
  return notePress
}

function addButton(onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  document.body.append(button)
  // The page answers from now on.
  button.addEventListener('click', onClick)
  return button
}

afterEach(() => {
  document.body.replaceChildren()
  delete window.early
})

describe('replayEarlyPresses', () => {
  it('presses again what was pressed, in order and once', () => {
    note()
    const heard: string[] = []
    const first = addButton(() => heard.push('first'))
    const second = addButton(() => heard.push('second'))
    second.click()
    first.click()
    heard.length = 0
    replayEarlyPresses()
    replayEarlyPresses()
    expect(heard).toEqual(['second', 'first'])
  })

  it('notes nothing from then on', () => {
    note()
    replayEarlyPresses()
    addButton(vi.fn()).click()
    expect(window.early?.pressed).toEqual([])
  })

  it('does nothing where nothing was noted', () => {
    expect(() => replayEarlyPresses()).not.toThrow()
  })
})
