/** A median with the interval that holds it in 95 of 100 cases. */
export type Estimate = { median: number; low: number; high: number }

const RESAMPLES = 2000

/**
 * The median of the ratios of paired measurements, with its 95 % interval by the percentile bootstrap (Efron and Tibshirani,
 * An Introduction to the Bootstrap, 1993, chapter 13). Both lists are of the same length, round by round.
 */
export function compareRounds(measured: number[], reference: number[]): Estimate {
  const ratios = measured.map((value, round) => value / (reference[round] ?? Number.NaN))
  const medians = Array.from({ length: RESAMPLES }, () => medianOf(ratios.map(() => pick(ratios)))).sort(
    (a, b) => a - b,
  )
  return {
    median: medianOf(ratios),
    low: medians[Math.floor(RESAMPLES * 0.025)] ?? Number.NaN,
    high: medians[Math.floor(RESAMPLES * 0.975)] ?? Number.NaN,
  }
}

/** The middle of some numbers, or the mean of the two in the middle. */
export function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

function pick(values: number[]): number {
  return values[Math.floor(Math.random() * values.length)] ?? Number.NaN
}
