const SHOWN_FOR = 1600

/**
 * Lights elements for a moment; under reduced motion they are lit and let go without a fade. The ground and no frame: a passage in
 * pieces, over several lines, is lit as one. Forced colours leave no ground but their own, there it is the frame.
 */
export function flash(elements: Iterable<Element>): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const isForced = matchMedia('(forced-colors: active)').matches
  const lit: Keyframe = isForced
    ? { outline: '3px solid', outlineOffset: '4px' }
    : { backgroundColor: 'color-mix(in srgb, var(--accent) 30%, var(--paper))' }
  // Without a last keyframe it fades to what the element has by itself.
  const fade: Keyframe[] = isStill ? [lit, lit] : [lit, { ...lit, offset: 0.5 }]
  for (const element of elements) element.animate(fade, { duration: SHOWN_FOR, easing: 'ease-out' })
}
