import type { Range } from '#domain/anchor.ts'

/** Characters on either side, before what is left of a word is taken off. */
const REACH = 40

/** A place of a text with some whole words on either side; an ellipsis stands for the rest. */
export function excerptAround(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return [
    start > REACH ? before.replace(/^\S*\s*/, '…') : before,
    text.slice(start, end),
    end + REACH < text.length ? after.replace(/\s*\S*$/, '…') : after,
  ].join('')
}
