/** Rows of cells as a table for the terminal, the first being its head; `isText` tells the columns that are not numbers. */
export function alignColumns(rows: string[][], isText: (column: number) => boolean): string {
  const columns = rows[0]?.map((_, column) => column) ?? []
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => row.map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n')
}
