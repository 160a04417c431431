const SHOWN_FOR = 1600

/** Lights elements for a moment; under reduced motion they are lit and let go without a fade. */
export function flash(elements: Iterable<Element>): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const lit = { outline: '3px solid var(--accent)', outlineOffset: '4px', borderRadius: '2px' }
  const out = { ...lit, outlineColor: 'transparent' }
  for (const element of elements) {
    element.animate(isStill ? [lit, lit] : [lit, lit, out], { duration: SHOWN_FOR, easing: 'ease-out' })
  }
}
