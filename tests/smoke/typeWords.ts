/** In the page: puts words into a field as if they had been typed. */
export function typeWords({ id, words }: { id: string; words: string }): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLInputElement)) throw new Error(`There is no field #${id}.`)
  // The element's own setter is React's, which would take the words for its own.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
