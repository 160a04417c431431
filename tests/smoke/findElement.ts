/** What a reader, or a reader's screen reader, knows an element by; `id` is what a link to a passage names. */
export type Target =
  | { role: 'button' | 'dialog' | 'heading' | 'link' | 'paragraph' | 'radio' | 'region' | 'slider'; name: string }
  | { id: string }

/** In the page: the visible element of a role and name, as the browser would compute both of the elements that we use; or that of an id. */
export function findElement(target: Target): Element | null {
  if ('id' in target) return document.getElementById(target.id)
  const selectors = {
    button: 'button',
    dialog: '[role=dialog]',
    heading: 'h1, h2, h3, h4',
    link: 'a[href]',
    paragraph: 'p',
    radio: 'input[type=radio]',
    region: 'section',
    slider: 'input[type=range]',
  }
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element) => {
    const label = element.getAttribute('aria-label')?.replace(/\s+/g, ' ')
    const labelledBy = element.getAttribute('aria-labelledby')
    const named = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : element
    return label ?? textOf(labelledBy === null ? named : document.getElementById(labelledBy))
  }
  const candidates = [...document.querySelectorAll(selectors[target.role])]
  return candidates.find((element) => element.checkVisibility() && nameOf(element) === target.name) ?? null
}
