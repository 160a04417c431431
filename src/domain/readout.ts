import type { DateSpan } from '#content/schema/readEdtf.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Range } from './anchor.ts'

/** A piece of the public record, as it is cited. */
type RecordLink = { id: string; name: string; href: string | null }

/** How we know: stated in the item, or on the public record with the records named. */
export type Provenance = { kind: 'article' } | { kind: 'record'; records: RecordLink[] }

/** What covers a run of text. `id` is the id of the quotation, topic or term; an inner quotation has none. */
export type Mark =
  | { kind: 'quotation'; id: string }
  | { kind: 'inner' }
  | { kind: 'mention'; id: string }
  | { kind: 'term'; id: string }

/** A mark, or words that stand for a party: these the text is drawn without, their places are the party's `mentions`. */
export type WordMark = Mark | { kind: 'party'; id: string }

/** A run of a paragraph under one and the same set of marks. */
export type Segment = { text: string; marks: Mark[] }

/** A run of plain text, or the words of a link. */
export type LinkedText = { text: string; href: string | null }

/** `topics` and `quotations` are the ids of those that the paragraph holds, in reading order. */
export type Paragraph = {
  id: string
  segments: Segment[]
  note: string | null
  topics: string[]
  quotations: string[]
  contacts: string[]
}

export type Section = { id: string; heading: string; paragraphs: Paragraph[] }

export type Mode = 'direct' | 'reported'

/** Somebody's words. `label` is its number (direct: 1, 2) or letter (reported: a, b). */
export type Quotation = {
  id: string
  mode: Mode
  label: string
  text: string
  section: string
  paragraph: string
  speaker: string
  speakers: string[]
  source: string
  contact: string
  contactProvenance: Provenance
  topics: string[]
}

export type Topic = { id: string; name: string }
export type TopicGroup = { id: string; name: string; topics: Topic[] }

/** A date, and how the readout's language says it. */
export type SaidDate = DateSpan & { words: string }

/** Somebody who takes part or speaks. `mentions`: where the text names them, in reading order. */
export type Party = {
  id: string
  kind: 'person' | 'body'
  name: string
  shortName: string
  otherName: string
  otherLang: Lang
  office: string | null
  mentions: PartyMention[]
}

/** Words of a paragraph that stand for a party; from `start` to before `end`, in characters of its text. */
export type PartyMention = Range & { paragraph: string }

/** Where something takes place. */
export type Place = { id: string; name: string }

export type ContactKind = 'call' | 'meeting' | 'brief-contact'

/** Where a contact stands as of the readout's publication. */
export type Relation = 'previous' | 'this' | 'upcoming' | 'later'

export type OutcomeState = 'held' | 'cancelled' | 'unconfirmed'

/** What is known since; `date` is when it was held or cancelled. */
export type Outcome = { state: OutcomeState; date: SaidDate; remark: string | null; provenance: Provenance }

/** A topic of a contact, and how we know that it belongs there. `isOccasion`: what the contact took place on the margins of. */
export type ContactTopic = { id: string; isOccasion: boolean; provenance: Provenance }

/**
 * A call or meeting. `date` is the one to show: as planned at the time where the readout says so, else as recorded.
 * `zone` is the venue's IANA time zone; for a call, that of the first party's capital.
 */
export type Contact = {
  id: string
  kind: ContactKind
  /** Ids of those who took part. */
  parties: string[]
  relation: Relation
  isSpokenOf: boolean
  isPlanned: boolean
  date: SaidDate
  dateProvenance: Provenance
  provenance: Provenance
  place: Place | null
  zone: string
  occasion: string | null
  remark: string | null
  agenda: string | null
  topics: ContactTopic[]
  paragraphs: { id: string; provenance: Provenance }[]
  outcome: Outcome | null
}

export type TermFact = { text: string; provenance: Provenance }

/** An entry of the glossary; `since` is what has happened since publication. */
export type Term = {
  id: string
  name: string
  shortName: string
  otherName: string
  otherLang: Lang
  facts: TermFact[]
  since: TermFact[]
}

/** SVG path data and points of the lead map, in the units of its view box. */
export type LeadMap = {
  width: number
  height: number
  /** An SVG file with the paths `land` and `graticule`: its text as it is compiled, its address as a page has it. */
  ground: string
  route: string
  ends: { name: string; x: number; y: number }[]
  /** The names of the ends, as the language lists them. */
  between: string
  meeting: { contact: string; name: string; date: SaidDate; x: number; y: number } | null
  caption: string
}

/** One readout in one language: all that its page shows. */
export type Readout = {
  slug: string
  lang: Lang
  original: Lang
  contact: string
  kind: ContactKind
  date: SaidDate
  dateProvenance: Provenance
  published: SaidDate
  headline: string
  dek: string
  account: string
  source: LinkedText[]
  credit: string | null
  sections: Section[]
  quotations: Quotation[]
  topics: TopicGroup[]
  parties: Party[]
  contacts: Contact[]
  terms: Term[]
  map: LeadMap | null
}

/** What the list of readouts shows of one. */
export type ReadoutSummary = Pick<Readout, 'slug' | 'lang' | 'kind' | 'date' | 'headline' | 'dek'>
