/** An element's text without its controls. */
export function textIn(root: Element): string {
  return [...textNodes(root)].map(({ data }) => data).join('')
}

/** Characters of an element's text, without its controls, that come before a node within it. */
export function textBefore(root: Element, node: Node): number {
  let count = 0
  for (const text of textNodes(root)) {
    if (!(text.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) break
    count += text.data.length
  }
  return count
}

/** The range of the document from `start` to before `end`, in characters of an element's text without its controls; `null` where there is none. */
export function rangeInText(root: Element, { start, end }: { start: number; end: number }): Range | null {
  const range = document.createRange()
  let at = 0
  for (const node of textNodes(root)) {
    const next = at + node.data.length
    if (at <= start && start < next) range.setStart(node, start - at)
    if (at < end && end <= next) {
      range.setEnd(node, end - at)
      return range
    }
    at = next
  }
  return null
}

/** A control, or what one says of itself, as that it has copied. */
const CONTROL = 'button, label, [role="status"]'

function* textNodes(root: Element): Generator<Text> {
  for (const child of root.childNodes) {
    if (child instanceof Text) yield child
    else if (child instanceof Element && !child.matches(CONTROL)) yield* textNodes(child)
  }
}
