import type { Agenda, AgendaCell, AgendaWords } from './agenda.ts'
import type { Filtered } from './filter.ts'
import type { View } from './view.ts'

/** The cells that match a view: of a chosen topic, with words that the text lights too, said by a chosen speaker. */
export function filterAgenda({ groups }: Agenda, view: View, filtered: Filtered): Set<AgendaCell> {
  const rows = groups.flatMap((group) => group.rows)
  const cells = rows
    .filter(({ topic }) => view.topics.length === 0 || view.topics.includes(topic.id))
    .flatMap((row) => row.cells)
  return new Set(cells.filter((cell) => cell !== null).filter((cell) => isMatch(cell, view, filtered)))
}

function isMatch({ contact, words }: AgendaCell, view: View, filtered: Filtered): boolean {
  return words.length === 0
    ? filtered.contacts.has(contact)
    : words.some((each) => filtered.paragraphs.has(paragraphOf(each)) && isSaidBy(each, view.by))
}

function paragraphOf(words: AgendaWords): string {
  return words.kind === 'quotation' ? words.quotation.paragraph : words.place.id
}

/** Whether somebody's words are by one of the parties; a paragraph of the account has been filtered by them as a whole. */
function isSaidBy(words: AgendaWords, by: string[]): boolean {
  if (by.length === 0 || words.kind === 'paragraph') return true
  return words.quotation.speakers.some((speaker) => by.includes(speaker))
}
