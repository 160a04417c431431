/**
 * Fills the page with elements of the given ids, 100 px tall, at the given heights from its top, since the test's DOM has
 * no layout; they move as the page is scrolled.
 */
export function placeElements(tops: Record<string, number>): void {
  document.body.replaceChildren(
    ...Object.entries(tops).map(([id, top]) => {
      const element = document.createElement('p')
      element.id = id
      element.tabIndex = -1
      element.getBoundingClientRect = () => new DOMRect(0, top - scrollY, 600, 100)
      return element
    }),
  )
}
