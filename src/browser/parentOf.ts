/** What the element with an id stands in; `null` where there is none. */
export function parentOf(id: string): Element | null {
  return document.getElementById(id)?.parentElement ?? null
}
