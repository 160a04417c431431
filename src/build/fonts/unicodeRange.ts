/** The code points of a CSS `unicode-range` without wildcards, as spans that include both ends. */
export function parseUnicodeRange(range: string): [from: number, to: number][] {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
}

/** The shortest CSS `unicode-range` of exactly these characters; the inverse of `parseUnicodeRange`. */
export function writeUnicodeRange(characters: Iterable<string>): string {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b)
  const spans: { from: number; to: number }[] = []
  for (const point of points) {
    const last = spans[spans.length - 1]
    if (last !== undefined && point === last.to + 1) last.to = point
    else spans.push({ from: point, to: point })
  }
  return spans.map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}

function hex(point: number): string {
  return point.toString(16).toUpperCase()
}
