import { openCard } from './openCard.ts'
import { reveal } from './reveal.ts'

const CARD = 'card:'

/** Gives the focus back to what had it before a dialog was opened: the card or sheet that it lies in has closed, and opens again. */
export function returnTo(opener: Element | null): void {
  if (!(opener instanceof HTMLElement) || !opener.isConnected) return
  const around = opener.closest('[popover]')
  if (around?.id.startsWith(CARD)) openCard(around.id)
  else reveal(opener)
  opener.focus({ preventScroll: true })
}
