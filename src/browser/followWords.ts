/**
 * Scrolls to a range that is out of sight, if the reader still is where they were: where `before`, the range looked at before it,
 * can be seen, or is `null`. Who has scrolled away is left alone.
 */
export function followWords(range: Range, before: Range | null): void {
  const { top, bottom } = sight()
  const words = range.getBoundingClientRect()
  const isSeen = words.top >= top && words.bottom <= Math.max(bottom, top + words.height)
  if (isSeen || (before !== null && !overlaps(before.getBoundingClientRect(), { top, bottom }))) return
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: words.top - top - (bottom - top) / 4, behavior: isStill ? 'instant' : 'smooth' })
}

/** The part of the window that nothing fixed lies over, in CSS px from its top. */
function sight(): { top: number; bottom: number } {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement)
  return { top: pixels(scrollPaddingBlockStart), bottom: innerHeight - pixels(scrollPaddingBlockEnd) }
}

function overlaps(one: { top: number; bottom: number }, other: { top: number; bottom: number }): boolean {
  return one.bottom > other.top && one.top < other.bottom
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0
}
