/** From `start` to before `end`, in characters of a text. */
export type Span = { start: number; end: number }

/** A text node's place in the text. `isAside`: in a control, or not selectable. */
type Part = Span & { node: Text; isAside: boolean }

/** The words of a page in reading order, runs parted by line breaks; every character has its place in the document. */
export type PageText = { text: string; parts: Part[] }

const WITHIN_LINE = new Set(['inline', 'contents', 'ruby'])

/**
 * Reads the text of a page as browsers do when they look for words: without what is not displayed, but with what is folded
 * away. A run ends with its block and, since browsers find no words across it, at a control. What the page also has in another
 * language (`data-twin`) is left out: links lead to the page without it.
 */
export function readPageText(root: Element): PageText {
  const pageText: PageText = { text: '', parts: [] }
  addTo(pageText, root, false)
  return pageText
}

function addTo(pageText: PageText, node: Node, isAside: boolean): void {
  if (node instanceof Text) {
    const start = pageText.text.length
    // Of the same length, so that places are kept.
    pageText.text += node.data.replace(/\s/g, ' ')
    pageText.parts.push({ node, start, end: pageText.text.length, isAside })
  }
  if (!(node instanceof Element)) return
  const { display, userSelect } = getComputedStyle(node)
  if (display === 'none' || node.matches('script, style, svg, [data-twin]')) return
  const isApart = !WITHIN_LINE.has(display) || node.matches('button, br')
  const isAsideHere = isAside || node.matches('button') || userSelect === 'none'
  if (isApart) pageText.text += '\n'
  for (const child of node.childNodes) addTo(pageText, child, isAsideHere)
  if (isApart) pageText.text += '\n'
}

/** The place of a range of the document in the text, without controls, spaces and line breaks at its ends; `null` where nothing is left. */
export function spanOf({ text, parts }: PageText, range: Range): Span | null {
  const within = parts.filter(({ node, isAside }) => !isAside && range.intersectsNode(node))
  const spans = within.flatMap(({ node, start, end }) => {
    const from = node === range.startContainer ? start + range.startOffset : start
    const to = node === range.endContainer ? start + range.endOffset : end
    return text.slice(from, to).trim() === '' ? [] : [{ start: from, end: to }]
  })
  const start = spans[0]?.start
  const end = spans.at(-1)?.end
  if (start === undefined || end === undefined) return null
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

/** The range of the document that has a place in the text. The inverse of `spanOf`. */
export function rangeOf({ parts }: PageText, { start, end }: Span): Range | null {
  const first = parts.find((part) => part.start <= start && start < part.end)
  const last = parts.find((part) => part.start < end && end <= part.end)
  if (first === undefined || last === undefined) return null
  const range = document.createRange()
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}
