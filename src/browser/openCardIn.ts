import { openCard } from './openCard.ts'

/** Opens a card, by its id, from the control that it has in a part of the page. */
export function openCardIn(part: Element | null, card: string): void {
  const control = part?.querySelector(`[popovertarget="${card}"]`)
  if (control) openCard(control.id)
}
