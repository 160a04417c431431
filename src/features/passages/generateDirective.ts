import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import type { TextDirective } from '#browser/textDirective.ts'

/** Milliseconds: the reader has just let go of the selection and waits. */
const PATIENCE = 200

/**
 * What the library makes of a range, to be checked before use: `null` where it has failed or run out of time. It hands the
 * words themselves over without their marks («мой» as «мои»), so these are taken from the page.
 */
export function generateDirective(range: Range, words: string): TextDirective | null {
  setTimeout(PATIENCE)
  const { status, fragment } = generateFragmentFromRange(range.cloneRange())
  if (status !== GenerateFragmentStatus.SUCCESS || fragment === undefined) return null
  const { prefix, textStart, textEnd, suffix } = fragment
  return {
    ...(prefix && { prefix }),
    ...(textEnd ? { start: textStart, end: textEnd } : { start: words }),
    ...(suffix && { suffix }),
  }
}
