/** The value below which a share (0 to 1) of some numbers lies; of an even number of them, 0.5 gives the upper of the two in the middle. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
