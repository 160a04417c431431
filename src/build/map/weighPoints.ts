/** A point of the drawing, in the units of its view box. */
export type DrawnPoint = readonly [x: number, y: number]

type Node = { point: DrawnPoint; index: number; area: number; before: Node | null; after: Node | null }

/**
 * What each point does for the shape of its line: the area, in square units, that leaving it out would change
 * (M. Visvalingam and J. D. Whyatt, 1993). To simplify, keep the points above an area. The ends of an open line
 * weigh infinitely much. Takes a ring without its last, closing point.
 */
export function weighPoints(line: readonly DrawnPoint[], isRing: boolean): number[] {
  const weights = line.map(() => Number.POSITIVE_INFINITY)
  const left = link(line, isRing)
  let weight = 0
  while (left.length > 2) {
    const position = lightest(left)
    const [least] = left.splice(position, 1)
    if (least === undefined || least.area === Number.POSITIVE_INFINITY) break
    // A point never weighs less than one that had to go before it, else a spike would outlive its own tip.
    weight = Math.max(weight, least.area)
    weights[least.index] = weight
    unlink(least)
  }
  return weights
}

function link(line: readonly DrawnPoint[], isRing: boolean): Node[] {
  const nodes = line.map((point, index): Node => ({ point, index, area: 0, before: null, after: null }))
  for (const node of nodes) {
    node.before = nodes[node.index - 1] ?? (isRing ? nodes[nodes.length - 1] : undefined) ?? null
    node.after = nodes[node.index + 1] ?? (isRing ? nodes[0] : undefined) ?? null
  }
  for (const node of nodes) node.area = area(node)
  return nodes
}

function unlink({ before, after }: Node): void {
  if (before) before.after = after
  if (after) after.before = before
  if (before) before.area = area(before)
  if (after) after.area = area(after)
}

function lightest(nodes: readonly Node[]): number {
  let least = Number.POSITIVE_INFINITY
  let position = 0
  for (let index = 0; index < nodes.length; index++) {
    const area = nodes[index]?.area ?? least
    if (area < least) {
      least = area
      position = index
    }
  }
  return position
}

/** The triangle of a point and its two neighbours. */
function area({ point, before, after }: Node): number {
  if (before === null || after === null) return Number.POSITIVE_INFINITY
  const [x, y] = point
  const [toBefore, toAfter] = [before.point, after.point]
  return Math.abs((toBefore[0] - x) * (toAfter[1] - y) - (toAfter[0] - x) * (toBefore[1] - y)) / 2
}
