/** Where a card is opened: beside `source`, or at a box of the window; `opener` has the focus again once it is closed. */
export type CardPlace = { source: Element | DOMRect; opener: HTMLElement }

/** Opens a card and moves the focus to `first`. Calls back when the reader closes it; returns a function that closes it. */
export function showCard(
  card: HTMLElement,
  first: HTMLElement | null,
  { source, opener }: CardPlace,
  onClose: () => void,
): () => void {
  const anchor = source instanceof Element ? null : placeAnchor(source)
  const handleToggle = (event: Event) => {
    if (!('newState' in event) || event.newState !== 'closed') return
    // From a card within a card the browser gives the focus back to nothing.
    const focused = document.activeElement
    if (focused === document.body || card.contains(focused)) opener.focus({ preventScroll: true })
    onClose()
  }
  card.addEventListener('toggle', handleToggle)
  // The browser gives the focus back to what has it when the card is opened.
  opener.focus({ preventScroll: true })
  card.showPopover({ source: anchor ?? (source as HTMLElement) })
  first?.focus({ preventScroll: true })
  return () => {
    card.removeEventListener('toggle', handleToggle)
    if (card.isConnected && card.matches(':popover-open')) card.hidePopover()
    anchor?.remove()
  }
}

/** Words are no element to place a card by: an empty one lies over them, and scrolls with the page. */
function placeAnchor({ left, top, width, height }: DOMRect): HTMLElement {
  const anchor = document.createElement('span')
  const place = { position: 'absolute', left: left + scrollX, top: top + scrollY, width, height }
  for (const [property, value] of Object.entries(place)) {
    anchor.style.setProperty(property, typeof value === 'number' ? `${value}px` : value)
  }
  anchor.style.setProperty('pointer-events', 'none')
  document.body.append(anchor)
  return anchor
}
