import { alignColumns } from './alignColumns.ts'
import { quantile } from './quantile.ts'

/** The times of one kind of click in one case, beside those of the reference page of the same size, in milliseconds. */
export type Times = { name: string; click: string; times: number[]; reference: number[]; bound: number }

const HEAD = ['case', 'click', 'median', 'p95', 'reference', 'ratio', 'bound', '']

/** The times as a table for the terminal, and last the empty frame, below which nothing can be told apart. */
export function formatTimes(measured: Times[], floor: number[]): string {
  const rows = measured.map(({ name, click, times, reference, bound }) => {
    const median = quantile(times, 0.5)
    const ratio = median / quantile(reference, 0.5)
    return [
      name,
      click,
      show(median),
      show(quantile(times, 0.95)),
      show(quantile(reference, 0.5)),
      `${ratio.toFixed(1)}x`,
      show(bound),
      median <= bound ? 'holds' : 'MISSED',
    ]
  })
  const empty = ['an empty frame', '', show(quantile(floor, 0.5)), show(quantile(floor, 0.95)), '', '', '', '']
  return alignColumns([HEAD, ...rows, empty], (column) => column < 2 || column === HEAD.length - 1)
}

function show(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`
}
