/**
 * The run of `text` that differs from `sought` in the fewest characters: what an author probably meant. For error
 * messages only; nothing is ever anchored by it. Sellers' algorithm (1980), in time text × sought.
 */
export function nearestText(text: string, sought: string): string {
  type Cell = { cost: number; start: number }
  let row: Cell[] = Array.from({ length: text.length + 1 }, (_, start) => ({ cost: 0, start }))
  for (const [index, character] of [...sought].entries()) {
    const next: Cell[] = [{ cost: index + 1, start: 0 }]
    for (let column = 1; column <= text.length; column += 1) {
      const above = row[column] ?? { cost: Number.POSITIVE_INFINITY, start: 0 }
      const diagonal = row[column - 1] ?? above
      const left = next[column - 1] ?? above
      const step = diagonal.cost + (text[column - 1] === character ? 0 : 1)
      if (step <= above.cost + 1 && step <= left.cost + 1) next.push({ cost: step, start: diagonal.start })
      else if (above.cost <= left.cost) next.push({ cost: above.cost + 1, start: above.start })
      else next.push({ cost: left.cost + 1, start: left.start })
    }
    row = next
  }
  const best = row.reduce<{ cell: Cell; end: number } | null>(
    (found, cell, end) => (found === null || cell.cost < found.cell.cost ? { cell, end } : found),
    null,
  )
  return best === null ? '' : text.slice(best.cell.start, best.end)
}
