import { drawLeadMap } from '#build/map/drawLeadMap.ts'
import { writeGround } from '#build/map/writeGround.ts'
import type { Lang } from '#content/schema/text.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Contact, LeadMap, Party, PartyMention, Readout, Term, TopicGroup } from '#domain/readout.ts'
import { compileContacts, dateOf } from './compileContacts.ts'
import { compileQuotations, readingOrder } from './compileQuotations.ts'
import { compileSections, compileSource, mentionsIn, placeMarks } from './compileText.ts'
import { lookUp, provenanceOf } from './lookUp.ts'
import type { Problem } from './problem.ts'
import type { Content } from './readContent.ts'

/** Compiles one readout into what its page shows in one language: selectors to offsets, paragraphs to segments, ids to names. */
export function compileReadout(content: Content, index: number, lang: Lang, problems: Problem[]): Readout | null {
  const readout = content.readouts[index]
  if (readout === undefined) return null
  const { registry } = content
  const { slug, original, contact, published, headline, dek, account, credit } = readout.files['readout.json']
  const placed = placeMarks(readout, lang, problems)
  const order = readingOrder(readout, lang === original ? placed : placeMarks(readout, original, []))
  const quotations = compileQuotations(content, index, placed, order, lang)
  const contacts = compileContacts(content, index, lang)
  const reported = lookUp(contacts, contact)
  const parties = new Set([
    ...lookUp(registry['contacts.json'], contact).parties,
    ...quotations.flatMap((quotation) => quotation.speakers),
    ...placed.flatMap(({ mark }) => (mark.kind === 'party' ? [mark.id] : [])),
  ])
  const topics = new Set([...placed.flatMap(({ mark }) => (mark.kind === 'mention' ? [mark.id] : []))])
  return {
    slug,
    lang,
    original,
    contact,
    kind: reported.kind,
    date: reported.date,
    dateProvenance: reported.dateProvenance,
    published: dateOf(published.edtf, lang),
    headline: headline[lang],
    dek: dek[lang],
    account: account[lang],
    source: compileSource(readout, lang, problems),
    credit: credit?.[lang] ?? null,
    sections: compileSections(readout, placed, lang),
    quotations,
    topics: compileTopics(content, topics, lang),
    parties: compileParties(content, parties, mentionsIn(readout, placed), lang),
    contacts,
    terms: compileTerms(
      content,
      index,
      new Set(placed.flatMap(({ mark }) => (mark.kind === 'term' ? [mark.id] : []))),
      lang,
    ),
    map: compileMap(content, index, contacts, lang),
  }
}

function compileParties(
  { registry }: Content,
  used: Set<string>,
  mentions: Map<string, PartyMention[]>,
  lang: Lang,
): Party[] {
  return registry['parties.json']
    .filter(({ id }) => used.has(id))
    .map(({ id, kind, name, shortName, office }) => ({
      id,
      kind,
      name: name[lang],
      shortName: shortName[lang],
      otherName: name[otherLang(lang)],
      otherLang: otherLang(lang),
      office: office?.[lang] ?? null,
      mentions: mentions.get(id) ?? [],
    }))
}

function compileTopics({ registry }: Content, used: Set<string>, lang: Lang): TopicGroup[] {
  return registry['topics.json']
    .map(({ id, name, topics }) => ({
      id,
      name: name[lang],
      topics: topics.filter((topic) => used.has(topic.id)).map((topic) => ({ id: topic.id, name: topic.name[lang] })),
    }))
    .filter(({ topics }) => topics.length > 0)
}

function compileTerms({ registry, readouts }: Content, index: number, used: Set<string>, lang: Lang): Term[] {
  const spoken = readouts[index]?.files['terms.json'] ?? []
  return registry['terms.json']
    .filter(({ id }) => used.has(id))
    .map(({ id, name, shortName, facts, since = [] }) => {
      const onRecord = (fact: (typeof facts)[number]) => ({
        text: fact.text[lang],
        provenance: provenanceOf(fact.record, registry['records.json'], lang),
      })
      const states = spoken.filter(({ term }) => term === id).flatMap((entry) => entry.states)
      return {
        id,
        name: name[lang],
        shortName: shortName[lang],
        otherName: name[otherLang(lang)],
        otherLang: otherLang(lang),
        facts: [
          ...facts.map(onRecord),
          ...states.map((text) => ({ text: text[lang], provenance: { kind: 'article' as const } })),
        ],
        since: since.map(onRecord),
      }
    })
}

function compileMap({ registry, readouts }: Content, index: number, contacts: Contact[], lang: Lang): LeadMap | null {
  const { map, contact } = readouts[index]?.files['readout.json'] ?? {}
  if (map === undefined || contact === undefined) return null
  const places = registry['places.json']
  const capitals = lookUp(registry['contacts.json'], contact).parties.map((party) =>
    lookUp(places, lookUp(registry['parties.json'], party).capital),
  )
  const [first, second] = capitals
  if (first === undefined || second === undefined) return null
  const upcoming = contacts.find(({ relation, place }) => relation === 'upcoming' && place !== null)
  const venue = upcoming?.place ? lookUp(places, upcoming.place.id) : null
  const { ends, meeting, land, graticule, ...drawing } = drawLeadMap({ ends: [first, second], meeting: venue })
  return {
    ...drawing,
    ground: writeGround({ land, graticule }),
    ends: ends.map((end, at) => ({ ...end, name: (at === 0 ? first : second).name[lang] })),
    between: new Intl.ListFormat(lang).format([first.name[lang], second.name[lang]]),
    meeting:
      meeting && upcoming && venue
        ? { ...meeting, contact: upcoming.id, name: venue.name[lang], date: upcoming.date }
        : null,
    caption: map.caption[lang],
  }
}
