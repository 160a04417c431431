/** Brings the focus to a field, by its id, all that is in it selected: what is typed takes its place. */
export function selectField(id: string): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLInputElement)) return
  field.focus({ preventScroll: true })
  field.select()
}
