import type { MentionPlace } from './filter.ts'
import type { Quotation, Readout } from './readout.ts'
import { type MarkedWords, marksIn } from './wordMarks.ts'

/** What has an entry: a party or a term of the glossary. */
export type EntryKey = { kind: 'party' | 'term'; id: string }

/** Where the text speaks of it, with the words that do, and the quotations that are theirs (of a party) or speak of it (of a term). */
export type Entry = { mentions: (MentionPlace & { words: string })[]; quotations: Quotation[] }

/** Every mention and quotation of a party or term in a readout, in reading order. */
export function entryOf({ sections, parties, quotations }: Readout, { kind, id }: EntryKey): Entry {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const found = paragraphs.map((paragraph, index) => {
    const marks = marksIn(paragraph, parties)
    return { id: paragraph.id, number: index + 1, marks, own: marks.filter((each) => isOf(each, kind, id)) }
  })
  const speaking = new Set(
    found
      .flatMap(({ marks, own }) => marks.filter((mark) => own.some((run) => overlap(run, mark))))
      .flatMap(quotationOf),
  )
  return {
    mentions: found.flatMap(({ id, number, own }) =>
      own.toSorted((a, b) => a.start - b.start).map(({ words }) => ({ id, number, words })),
    ),
    quotations: quotations.filter((quotation) =>
      kind === 'party' ? quotation.speakers.includes(id) : speaking.has(quotation.id),
    ),
  }
}

function isOf({ mark }: MarkedWords, kind: EntryKey['kind'], id: string): boolean {
  return mark.kind === kind && mark.id === id
}

function quotationOf({ mark }: MarkedWords): string[] {
  return mark.kind === 'quotation' ? [mark.id] : []
}

function overlap(a: MarkedWords, b: MarkedWords): boolean {
  return a.start < b.end && b.start < a.end
}
