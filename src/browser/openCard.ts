import { cardControl } from './cardControl.ts'
import { concealAll } from './reveal.ts'

/**
 * Opens a card, by its id, as if the reader had pressed the control that it has in a part of the page: the control is brought
 * into view and gets the focus back on Escape.
 */
export function openCard(card: string, part: ParentNode = document): void {
  const control = cardControl(card, part)
  if (control === null) return
  concealAll()
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  control.focus({ preventScroll: true })
  document.getElementById(card)?.showPopover({ source: control })
}
