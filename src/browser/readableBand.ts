import { pixels } from './pixels.ts'

/** From where to where the window shows the page between what lies over its edges, in CSS px from its top. */
export function readableBand(): { top: number; bottom: number } {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement)
  // Less than the window is what a keyboard on the screen leaves of it.
  const height = window.visualViewport?.height ?? innerHeight
  return { top: pixels(scrollPaddingBlockStart), bottom: height - pixels(scrollPaddingBlockEnd) }
}
