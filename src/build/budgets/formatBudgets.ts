import type { Budget } from './checkBudgets.ts'

/** The budgets as a table for the terminal, in kB of 1,000 bytes. */
export function formatBudgets(budgets: Budget[]): string {
  const rows = budgets.map(({ name, measured, limit }) => [
    name,
    kB(measured),
    kB(limit),
    measured > limit ? 'over' : 'ok',
  ])
  const table = [['kB, brotli', 'measured', 'limit', ''], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const [first = 0, ...others] = widths
  return table
    .map(([name = '', measured = '', limit = '', verdict = '']) => {
      const numbers = [measured, limit].map((text, index) => text.padStart(others[index] ?? 0))
      return [name.padEnd(first), ...numbers, verdict].join('  ').trimEnd()
    })
    .join('\n')
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
