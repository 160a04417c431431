import { cardControl } from './cardControl.ts'
import { reveal } from './reveal.ts'

/** Where a jump began: the control that was pressed and the place of the page, in CSS px. */
export type Origin = { element: HTMLElement | null; top: number }

/** Remembers where the reader is before a jump. Of a link in a card the card's own control is remembered, since the card closes. */
export function rememberOrigin(pressed: Element | null): Origin {
  const card = pressed?.closest('[popover][id^="card:"]')
  const control = card ? cardControl(card.id) : pressed
  return { element: control instanceof HTMLElement ? control : null, top: scrollY }
}

/** Goes back to where a jump began: the same place of the page, the sheet open again if it was in one, the control focused. */
export function returnToOrigin({ element, top }: Origin): void {
  scrollTo({ top, behavior: 'instant' })
  if (!element?.isConnected) return
  reveal(element)
  element.focus({ preventScroll: element.closest('[popover]:popover-open') === null })
  // What lies above it may have grown in the meantime.
  const { top: from, bottom } = element.getBoundingClientRect()
  if (bottom < 0 || from > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' })
}
