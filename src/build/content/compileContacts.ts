import type { Contact as Recorded } from '#content/schema/contact.ts'
import { type DateSpan, readEdtf } from '#content/schema/readEdtf.ts'
import type { SpokenContact } from '#content/schema/spokenContact.ts'
import type { Lang } from '#content/schema/text.ts'
import { midpoint, relationOf } from '#domain/contacts.ts'
import type { Contact, ContactTopic, Outcome, Place, SaidDate } from '#domain/readout.ts'
import { formatDate } from '#i18n/formatDate.ts'
import { lookUp, provenanceOf } from './lookUp.ts'
import type { Content } from './readContent.ts'

type Registry = Content['registry']

/** The contacts of the readout's parties, in time: those that it speaks of and those that the registry knows besides. */
export function compileContacts({ registry, readouts }: Content, index: number, lang: Lang): Contact[] {
  const files = readouts[index]?.files
  if (files === undefined) return []
  const { contact: reported, published } = files['readout.json']
  const { parties } = lookUp(registry['contacts.json'], reported)
  const readout = { contact: reported, published: dateOf(published.edtf, lang) }
  return registry['contacts.json']
    .filter((contact) => parties.every((party) => contact.parties.includes(party)))
    .map((contact) => {
      const spoken = files['contacts.json'].find((candidate) => candidate.contact === contact.id)
      return compileContact(contact, spoken, readout, registry, lang)
    })
    .sort((a, b) => midpoint(a.date) - midpoint(b.date))
}

function compileContact(
  recorded: Recorded,
  spoken: SpokenContact | undefined,
  readout: { contact: string; published: DateSpan },
  registry: Registry,
  lang: Lang,
): Contact {
  const known = (ids: string[] | undefined) => provenanceOf(ids, registry['records.json'], lang)
  const date = dateOf(spoken?.planned ?? recorded.date.edtf, lang)
  const isSpokenOf = spoken !== undefined
  const isPlanned = spoken?.planned !== undefined || recorded.outcome === undefined
  return {
    id: recorded.id,
    kind: recorded.kind,
    parties: recorded.parties,
    relation: relationOf({ id: recorded.id, date, isSpokenOf }, readout),
    isSpokenOf,
    isPlanned,
    date,
    dateProvenance: spoken?.planned === undefined ? known(recorded.date.record) : known(undefined),
    provenance: isSpokenOf ? known(undefined) : known(recorded.date.record),
    place: recorded.place === undefined ? null : placeOf(registry, recorded.place.place, lang),
    zone: zoneOf(recorded, registry),
    occasion: spoken?.occasion?.text[lang] ?? null,
    remark: recorded.remark?.[lang] ?? null,
    agenda: spoken?.agenda?.[lang] ?? null,
    topics: topicsOf(recorded, spoken, known),
    paragraphs: (spoken?.paragraphs ?? []).map(({ paragraph, record }) => ({
      id: paragraph,
      provenance: known(record),
    })),
    outcome: outcomeOf(recorded, known, lang),
  }
}

type Known = (ids: string[] | undefined) => ReturnType<typeof provenanceOf>

function topicsOf(recorded: Recorded, spoken: SpokenContact | undefined, known: Known): ContactTopic[] {
  return [
    ...(spoken?.topics ?? []).map((id) => ({ id, isOccasion: false, provenance: known(undefined) })),
    ...(recorded.topics ?? []).map(({ topic, record }) => ({
      id: topic,
      isOccasion: false,
      provenance: known(record),
    })),
    ...(spoken?.occasion?.topics ?? []).map((id) => ({ id, isOccasion: true, provenance: known(undefined) })),
  ]
}

function outcomeOf({ outcome, date }: Recorded, known: Known, lang: Lang): Outcome | null {
  if (outcome === undefined) return null
  return {
    state: outcome.state,
    date: dateOf(outcome.date ?? date.edtf, lang),
    remark: outcome.remark?.[lang] ?? null,
    provenance: known(outcome.record),
  }
}

function placeOf({ 'places.json': places }: Registry, id: string, lang: Lang): Place {
  return { id, name: lookUp(places, id).name[lang] }
}

function zoneOf({ place, parties }: Recorded, registry: Registry): string {
  const venue = place?.place ?? lookUp(registry['parties.json'], parties[0] ?? '').capital
  return lookUp(registry['places.json'], venue).zone
}

/** Of each language, what has been asked for: to read and word dates anew for each contact would be half of the time of compiling. */
const said: Record<Lang, Map<string, SaidDate>> = { ru: new Map(), en: new Map() }

/** A date that the schema has let through, in words besides: a browser would take longer to put it into words than all else about it. */
export function dateOf(edtf: string, lang: Lang): SaidDate {
  const known = said[lang].get(edtf)
  if (known !== undefined) return known
  const date = readEdtf(edtf)
  if (date === null) throw new Error(`The date "${edtf}" was used before it was checked.`)
  const worded = { ...date, words: formatDate(date, lang) }
  said[lang].set(edtf, worded)
  return worded
}
