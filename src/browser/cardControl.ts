/** The control that opens a card, by the card's id; the first in the page, or in a part of it, where several do. */
export function cardControl(card: string, part: ParentNode = document): HTMLElement | null {
  return part.querySelector(`[popovertarget="${card}"]:not([popovertargetaction])`)
}
