import type { Readout } from './readout.ts'
import { isFiltering, type View } from './view.ts'

/** How many match, of how many. */
type Count = { matching: number; total: number }

/**
 * What matches a view: ids of paragraphs, quotations and contacts, in reading order.
 * Counts are of direct quotations, reported passages and the contacts that the item speaks of.
 */
export type Filtered = {
  isFiltering: boolean
  paragraphs: Set<string>
  quotations: Set<string>
  contacts: Set<string>
  counts: { paragraphs: Count; direct: Count; reported: Count; contacts: Count }
}

/** Applies the one filter state to the text, the quotations and the contacts alike. */
export function filterReadout(readout: Readout, view: View): Filtered {
  const bySpeaker = readout.quotations.filter((quotation) => includesAny(quotation.speakers, view.by))
  const spoken = new Set(bySpeaker.map(({ id }) => id))
  const spokenIn = new Set(bySpeaker.map(({ contact }) => contact))
  const isSpoken = (isByOne: boolean) => view.by.length === 0 || isByOne

  const paragraphs = readout.sections.flatMap((section) => section.paragraphs)
  const matchingParagraphs = paragraphs.filter(
    (paragraph) => hasTopics(paragraph.topics, view) && isSpoken(paragraph.quotations.some((id) => spoken.has(id))),
  )
  const matchingQuotations = readout.quotations.filter(
    (quotation) => hasTopics(quotation.topics, view) && isSpoken(spoken.has(quotation.id)),
  )
  const matchingContacts = readout.contacts.filter(
    (contact) =>
      hasTopics(
        contact.topics.map(({ id }) => id),
        view,
      ) && isSpoken(spokenIn.has(contact.id)),
  )
  const count = <Item>(all: Item[], matching: Item[], counts: (item: Item) => boolean): Count => ({
    matching: matching.filter(counts).length,
    total: all.filter(counts).length,
  })
  return {
    isFiltering: isFiltering(view),
    paragraphs: idsOf(matchingParagraphs),
    quotations: idsOf(matchingQuotations),
    contacts: idsOf(matchingContacts),
    counts: {
      paragraphs: count(paragraphs, matchingParagraphs, () => true),
      direct: count(readout.quotations, matchingQuotations, ({ mode }) => mode === 'direct'),
      reported: count(readout.quotations, matchingQuotations, ({ mode }) => mode === 'reported'),
      contacts: count(readout.contacts, matchingContacts, ({ isSpokenOf }) => isSpokenOf),
    },
  }
}

/** Where a topic is mentioned: a paragraph, by id and by its number from 1. */
export type MentionPlace = { id: string; number: number }

/** The paragraphs that mention each topic, by topic id, in reading order. */
export function findMentions(readout: Readout): Map<string, MentionPlace[]> {
  const places = new Map<string, MentionPlace[]>()
  for (const [index, { id, topics }] of readout.sections.flatMap(({ paragraphs }) => paragraphs).entries()) {
    for (const topic of topics) {
      const known = places.get(topic) ?? []
      known.push({ id, number: index + 1 })
      places.set(topic, known)
    }
  }
  return places
}

function hasTopics(topics: string[], { topics: chosen, match }: View): boolean {
  return match === 'all'
    ? chosen.every((topic) => topics.includes(topic))
    : chosen.length === 0 || includesAny(topics, chosen)
}

function includesAny(ids: string[], sought: string[]): boolean {
  return sought.some((id) => ids.includes(id))
}

function idsOf(items: { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id))
}
