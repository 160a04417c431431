import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeOverPresses } from './earlyPresses.ts'

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

describe('takeOverPresses', () => {
  it('presses again what was pressed, in order and once', () => {
    note()
    const heard: string[] = []
    const first = addButton(() => heard.push('first'))
    const second = addButton(() => heard.push('second'))
    second.click()
    first.click()
    heard.length = 0
    const replay = takeOverPresses()
    expect(heard).toEqual([])
    replay()
    replay()
    expect(heard).toEqual(['second', 'first'])
  })

  it('leaves what is pressed from then on to the page: once is enough', () => {
    note()
    const replay = takeOverPresses()
    const handleClick = vi.fn()
    addButton(handleClick).click()
    replay()
    expect(handleClick).toHaveBeenCalledOnce()
  })

  it('does nothing where nothing was noted', () => {
    expect(takeOverPresses()).not.toThrow()
  })
})
