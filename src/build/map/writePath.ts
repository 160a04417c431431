import type { DrawnPoint } from './weighPoints.ts'

/**
 * SVG path data through the points, rounded to `digits` decimals and written as steps from each point to the next,
 * which is the shortest form once compressed; empty where rounding leaves nothing to see. A ring is closed.
 */
export function writePath(line: readonly DrawnPoint[], isRing: boolean, digits = 0): string {
  const unit = 10 ** digits
  const points = withoutRepeats(line.map(([x, y]) => [Math.round(x * unit), Math.round(y * unit)]))
  if (isRing && isSameSpot(points[0], points[points.length - 1])) points.pop()
  const [first, ...rest] = points
  if (first === undefined || rest.length < (isRing ? 2 : 1)) return ''

  // Steps between rounded points, not rounded steps: those would add their errors up along a coast.
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? first
    return pair((x - fromX) / unit, (y - fromY) / unit)
  })
  return `M${pair(first[0] / unit, first[1] / unit)}l${steps.join(' ').replaceAll(' -', '-')}${isRing ? 'z' : ''}`
}

function withoutRepeats(points: DrawnPoint[]): DrawnPoint[] {
  return points.filter((point, index) => !isSameSpot(point, points[index - 1]))
}

function isSameSpot(one: DrawnPoint | undefined, other: DrawnPoint | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1]
}

/** A minus sign and, in fractions, a point need no space or nought before them; adding 0 turns -0 into 0. */
function pair(x: number, y: number): string {
  return `${x + 0} ${y + 0}`.replace(' -', '-').replaceAll(/\b0\./g, '.')
}
