/** What has an id in the page; `null` where there is nothing. */
export function elementOf(id: string): Element | null {
  return document.getElementById(id)
}
