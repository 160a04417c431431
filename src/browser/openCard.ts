import { concealAll } from './reveal.ts'

/** Opens the card of a control as if the reader had pressed it: the control is brought into view and gets the focus back on Escape. */
export function openCard(controlId: string): void {
  const control = document.getElementById(controlId)
  const card = document.getElementById(control?.getAttribute('popovertarget') ?? '')
  if (control === null || card === null) return
  concealAll()
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  control.focus({ preventScroll: true })
  card.showPopover({ source: control })
}
