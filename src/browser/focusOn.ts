/** Gives the focus to an element, by id, where it stands. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true })
}
