import { findMentions, type MentionPlace } from './filter.ts'
import type { Contact, Provenance, Quotation, Readout, Topic } from './readout.ts'

/** Words of the text on a topic: somebody's, or a paragraph of the account itself. */
export type AgendaWords = { kind: 'quotation'; quotation: Quotation } | { kind: 'paragraph'; place: MentionPlace }

/**
 * A topic that came up in a contact (its id), with the words on it: none where the text has none. `provenance` is of the record
 * only where nothing in the item says so. `isOccasion`: the topic is what the contact took place on the margins of.
 */
export type AgendaCell = { contact: string; words: AgendaWords[]; isOccasion: boolean; provenance: Provenance }

/** One topic; `cells` are in the order of the agenda's contacts, `null` where the topic did not come up. */
type AgendaRow = { topic: Topic; cells: (AgendaCell | null)[] }

export type AgendaGroup = { id: string; name: string; rows: AgendaRow[] }

/** Topics × contacts, without empty rows and columns; `leftOut` counts the contacts of which no topic is known. */
export type Agenda = { contacts: Contact[]; groups: AgendaGroup[]; leftOut: number }

/** Which subject came up in which contact of a readout, and in whose words. */
export function agendaOf(readout: Readout): Agenda {
  const mentions = findMentions(readout)
  const groups = readout.topics.map(({ id, name, topics }) => ({
    id,
    name,
    rows: topics.map((topic) => ({
      topic,
      cells: readout.contacts.map((contact) => cellOf(readout, contact, topic.id, mentions.get(topic.id) ?? [])),
    })),
  }))
  const agenda = keepCells({ contacts: readout.contacts, groups, leftOut: 0 }, () => true)
  return { ...agenda, leftOut: readout.contacts.length - agenda.contacts.length }
}

/** The rows and columns of an agenda in which at least one cell is wanted; the other cells of these stay. */
export function keepCells(agenda: Agenda, isWanted: (cell: AgendaCell) => boolean): Agenda {
  const isKept = (cell: AgendaCell | null | undefined) => cell != null && isWanted(cell)
  const rows = agenda.groups.flatMap((group) => group.rows)
  const columns = agenda.contacts.map((_, index) => rows.some(({ cells }) => isKept(cells[index])))
  const inColumns = <Item>(items: Item[]) => items.filter((_, index) => columns[index])
  const groups = agenda.groups.map((group) => ({
    ...group,
    rows: group.rows
      .filter(({ cells }) => cells.some(isKept))
      .map(({ topic, cells }) => ({ topic, cells: inColumns(cells) })),
  }))
  return {
    ...agenda,
    contacts: inColumns(agenda.contacts),
    groups: groups.filter(({ rows: kept }) => kept.length > 0),
  }
}

function cellOf(readout: Readout, contact: Contact, topic: string, places: MentionPlace[]): AgendaCell | null {
  const named = contact.topics.filter(({ id }) => id === topic)
  const quotations = readout.quotations.filter((each) => each.contact === contact.id && each.topics.includes(topic))
  if (named.length === 0 && quotations.length === 0) return null
  const isTold = ({ id }: MentionPlace) =>
    contact.paragraphs.some((paragraph) => paragraph.id === id) && !quotations.some(({ paragraph }) => paragraph === id)
  const told = named.length === 0 ? [] : places.filter(isTold)
  return {
    contact: contact.id,
    words: [
      ...quotations.map((quotation) => ({ kind: 'quotation' as const, quotation })),
      ...told.map((place) => ({ kind: 'paragraph' as const, place })),
    ],
    isOccasion: quotations.length === 0 && named.every(({ isOccasion }) => isOccasion),
    provenance: foundOf([
      ...named.map(({ provenance }) => provenance),
      ...quotations.map(({ contactProvenance }) => contactProvenance),
    ]),
  }
}

/** The item comes first: the record is named only where all rests on it. */
function foundOf(all: Provenance[]): Provenance {
  const records = new Map(
    all.flatMap((each) => (each.kind === 'record' ? each.records.map((record) => [record.id, record] as const) : [])),
  )
  return all.some(({ kind }) => kind === 'article')
    ? { kind: 'article' }
    : { kind: 'record', records: [...records.values()] }
}
