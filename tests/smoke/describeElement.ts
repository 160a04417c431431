/** What is seen of an element: colours are the computed ones, its edges are px of the window, rounded. */
export type Seen = {
  text: string
  isVisible: boolean
  isFocused: boolean
  isPressed: boolean
  color: string
  background: string
  top: number
  bottom: number
}

/** In the page: what is seen of an element. */
export function describeElement(element: Element | null): Seen | null {
  if (element === null) return null
  const { color, backgroundColor } = getComputedStyle(element)
  const { top, bottom } = element.getBoundingClientRect()
  return {
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    isVisible: element.checkVisibility(),
    isFocused: element === document.activeElement,
    isPressed: element.getAttribute('aria-pressed') === 'true',
    color,
    background: backgroundColor,
    top: Math.round(top),
    bottom: Math.round(bottom),
  }
}
