import { quantile } from '#tests/bench/quantile.ts'

/** A median with the interval that holds it in 95 of 100 cases. */
export type Estimate = { median: number; low: number; high: number }

const RESAMPLES = 2000

/**
 * The median of the ratios of paired measurements, with its 95 % interval by the percentile bootstrap (Efron and Tibshirani,
 * An Introduction to the Bootstrap, 1993, chapter 13). Both lists are of the same length, round by round.
 */
export function compareRounds(measured: number[], reference: number[]): Estimate {
  const ratios = measured.map((value, round) => value / (reference[round] ?? Number.NaN))
  const medians = Array.from({ length: RESAMPLES }, () => medianOf(ratios.map(() => pick(ratios))))
  return { median: medianOf(ratios), low: quantile(medians, 0.025), high: quantile(medians, 0.975) }
}

function medianOf(values: number[]): number {
  return quantile(values, 0.5)
}

function pick(values: number[]): number {
  return values[Math.floor(Math.random() * values.length)] ?? Number.NaN
}
