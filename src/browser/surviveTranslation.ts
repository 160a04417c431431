/** What stands in the page for a text node that was taken out of it. */
const standIns = new WeakMap<Node, Element>()
/** The elements that already stand for one, so that none is taken for its neighbour's. */
const taken = new WeakSet<Element>()

/**
 * Lets the page live on while the browser translates it. Translation puts `<font>` elements with its own words in the place of
 * text nodes, or wraps them in such. React still holds the nodes: when it takes one of them out, or puts something before one,
 * the browser throws and React gives the page up (https://github.com/facebook/react/issues/11538). From this call on both are done
 * to the element that stands for the node, and a node that React writes to comes back with the new words. A text that is
 * nowhere at all need not be taken out; an element, or a text that stands elsewhere, is an error as ever.
 */
export function surviveTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const place = placeOf(child, this)
    if (place !== null || !isTakenOut(child)) removeChild.call(this, place ?? child)
    return child
  }
  Node.prototype.insertBefore = function <Child extends Node>(this: Node, child: Child, next: Node | null): Child {
    const place = next && placeOf(next, this)
    insertBefore.call(this, child, next && (place !== null || isTakenOut(next)) ? place : next)
    return child
  }
  const observer = new MutationObserver((records) => {
    for (const record of records) follow(record, observer)
  })
  observer.observe(document.documentElement, { childList: true, subtree: true })
}

/** The child of a parent that is the node, wraps it or stands for it; `null` if there is none. */
function placeOf(node: Node, parent: Node): Node | null {
  let place: Node | null = node.parentNode === null ? (standIns.get(node) ?? null) : node
  while (place !== null && place.parentNode !== parent) place = isFont(place.parentNode) ? place.parentNode : null
  return place
}

/** Whether a node is of the kind that translation takes out, and is out. */
function isTakenOut(node: Node): boolean {
  return node instanceof Text && node.parentNode === null
}

/** Remembers what came in the place of a text node, and clears it away when the node is back or has got new words. */
function follow(
  { type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord,
  observer: MutationObserver,
): void {
  if (type === 'characterData') standIns.get(target)?.replaceWith(target)
  for (const node of addedNodes) {
    standIns.get(node)?.remove()
    standIns.delete(node)
  }
  for (const node of removedNodes) {
    // What React has moved is in the page again by now.
    if (!isTakenOut(node)) continue
    const standIn = [...addedNodes, previousSibling, nextSibling].find((other) => isFont(other) && !taken.has(other))
    if (!isFont(standIn)) continue
    taken.add(standIn)
    standIns.set(node, standIn)
    observer.observe(node, { characterData: true })
  }
}

function isFont(node: Node | null | undefined): node is Element {
  return node?.nodeName === 'FONT'
}
