/** A character of a text node and the boxes that it is painted in. */
type Character = { node: Text; offset: number; box: DOMRect }

/** The character that an element has at a point of the window, among the text that is directly in it; `null` where the point lies beside the words. */
export function characterAt(element: Element, x: number, y: number): Character | null {
  const range = document.createRange()
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue
    range.selectNodeContents(node)
    if (boxAt(range, x, y) === null) continue
    for (let offset = 0; offset < node.length; offset += 1) {
      range.setStart(node, offset)
      range.setEnd(node, offset + 1)
      const box = boxAt(range, x, y)
      if (box !== null) return { node, offset, box }
    }
  }
  return null
}

function boxAt(range: Range, x: number, y: number): DOMRect | null {
  const boxes = [...range.getClientRects()]
  return boxes.find(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom) ?? null
}
