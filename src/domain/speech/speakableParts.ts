import type { Range } from '#domain/anchor.ts'
import type { Announcement } from './announceQuotations.ts'
import { cutForBreath } from './cutForBreath.ts'

/** What a voice would read out or stumble over where a piece was cut off: punctuation and white space. */
const LEFT_OVER = /^[\p{P}\s]+/u

/** What is said of one sentence of a text, one go after another: its words, with the announcements that fall into it. */
export function speakableParts(text: string, { start, end }: Range, announcements: Announcement[]): string[] {
  const within = announcements.filter(({ at, isEnd }) => (isEnd ? start < at && at <= end : start <= at && at < end))
  let from = start
  const parts = within.flatMap(({ at, text: announcement }) => {
    const words = wordsOf(text.slice(from, at))
    from = at
    return [...words, announcement]
  })
  return [...parts, ...wordsOf(text.slice(from, end))]
}

function wordsOf(text: string): string[] {
  const words = text.replace(LEFT_OVER, '').trimEnd()
  return words === '' ? [] : cutForBreath(words)
}
