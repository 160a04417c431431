import { characterAt } from './characterAt.ts'
import { textBefore } from './textOffsets.ts'

/** A character that was pressed: its paragraph, its place in that paragraph's text without controls, and its box in the window. */
export type PressedWord = { paragraph: HTMLElement; at: number; box: DOMRect }

const CONTROLS = 'a, button, input, textarea, summary'

/**
 * Calls back when a character of a paragraph of the article is pressed. Not by what selects words or ends a selection, nor by
 * what puts a card away: that press has had its answer. Returns a function that ends it.
 */
export function watchWords(onPress: (pressed: PressedWord) => void): () => void {
  let isAnswered = false
  const handleDown = () => {
    isAnswered = hasSelection() || document.querySelector(':popover-open') !== null
  }
  const handleClick = (event: MouseEvent) => {
    const { target, clientX, clientY } = event
    if (isAnswered || isModified(event) || hasSelection()) return
    if (!(target instanceof Element) || target.closest(CONTROLS) !== null) return
    const paragraph = target.closest<HTMLElement>('[data-paragraph] p[id]')
    const character = paragraph && characterAt(target, clientX, clientY)
    if (!character) return
    onPress({ paragraph, at: textBefore(paragraph, character.node) + character.offset, box: character.box })
  }
  document.addEventListener('pointerdown', handleDown, true)
  document.addEventListener('click', handleClick)
  return () => {
    document.removeEventListener('pointerdown', handleDown, true)
    document.removeEventListener('click', handleClick)
  }
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false
}

/** A second click of two selects a word. */
function isModified({ button, detail, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return defaultPrevented || button !== 0 || detail > 1 || metaKey || ctrlKey || shiftKey || altKey
}
