import type { Range } from '#domain/anchor.ts'
import { findWords } from './findWords.ts'
import type { Folded } from './foldUnits.ts'

/** Where words were found: in which block of a text, counted from 0, and where in it. */
export type Found = Range & { block: number }

/** Every place where words stand in the blocks of a text, in reading order; none goes from one block into the next. */
export function findInBlocks(blocks: Folded[], words: string): Found[] {
  return blocks.flatMap((text, block) => findWords(text, words).map((range) => ({ block, ...range })))
}

/** The index of the first place that is not before another, or of the first of all; -1 where there is none. */
export function indexFrom(found: Found[], { block, start }: Pick<Found, 'block' | 'start'>): number {
  const next = found.findIndex((each) => each.block > block || (each.block === block && each.start >= start))
  return next === -1 ? Math.min(0, found.length - 1) : next
}
