/** Calls back with each card of the page that is about to open, before it is painted; returns a function that ends it. */
export function watchCards(onOpen: (card: HTMLElement) => void): () => void {
  const handle = (event: Event) => {
    const isOpening = 'newState' in event && event.newState === 'open'
    if (isOpening && event.target instanceof HTMLElement && event.target.id.startsWith('card:')) onOpen(event.target)
  }
  // The event does not bubble.
  document.addEventListener('beforetoggle', handle, true)
  return () => document.removeEventListener('beforetoggle', handle, true)
}
