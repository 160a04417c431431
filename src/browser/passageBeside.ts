/** CSS px by which an element may be off the line that it was brought to. */
const SLACK = 4

/**
 * Of some passages, by id, the next (`1`) or the previous one (`-1`) from where the reader is: from what has the focus, if it is in the
 * text and can be seen, else from the line under the bar. `null` where there is none. What is folded away is passed over.
 */
export function passageBeside(ids: string[], by: 1 | -1): string | null {
  const shown = ids.flatMap((id) => {
    const element = document.getElementById(id)
    return element === null || element.closest('[hidden]') !== null ? [] : [element]
  })
  shown.sort((one, other) => (follows(one, other) ? -1 : 1))
  const focused = focusInText()
  const isBeyond = (element: Element) => {
    if (focused !== null) return by === 1 ? follows(focused, element) : precedes(focused, element)
    const { top } = element.getBoundingClientRect()
    const line = pixels(getComputedStyle(element).scrollMarginBlockStart) + lineUnderBar()
    return by === 1 ? top > line + SLACK : top < line - SLACK
  }
  const found = by === 1 ? shown.find(isBeyond) : shown.findLast(isBeyond)
  return found?.id ?? null
}

function focusInText(): Element | null {
  const { activeElement } = document
  if (!activeElement?.closest('[data-paragraph], h2')) return null
  const { top, bottom } = activeElement.getBoundingClientRect()
  return bottom > 0 && top < innerHeight ? activeElement : null
}

/** Whether one element begins after another does; it may stand in it. */
function follows(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** Whether one element begins before another does, and does not contain it. */
function precedes(one: Element, other: Element): boolean {
  const position = one.compareDocumentPosition(other)
  return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINS) === 0
}

function lineUnderBar(): number {
  return pixels(getComputedStyle(document.documentElement).scrollPaddingBlockStart)
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0
}
