import { concealAll } from './reveal.ts'

/** Opens the card of a control as if the reader had pressed it: the control is brought into view and gets the focus back on Escape. */
export function openCard(controlId: string, cardId: string): void {
  const control = document.getElementById(controlId)
  const card = document.getElementById(cardId)
  if (control === null || card === null) return
  concealAll()
  control.scrollIntoView({ block: 'center', behavior: 'instant' })
  control.focus({ preventScroll: true })
  card.showPopover({ source: control })
}
