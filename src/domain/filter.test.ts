import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildContact, buildParagraph, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { filterReadout, findMentions } from './filter.ts'
import type { ContactTopic, Readout } from './readout.ts'
import { type View, WHOLE } from './view.ts'

const TOPICS = ['syria', 'iran', 'arctic', 'visas']
const PARTIES = ['lavrov', 'blinken']

function contactTopics(ids: string[]): ContactTopic[] {
  return ids.map((id) => ({ id, isOccasion: false, provenance: { kind: 'article' } }))
}

const readout = buildReadout({
  sections: [
    {
      id: 'first',
      heading: 'First',
      paragraphs: [
        buildParagraph({ id: 'p1', topics: ['syria', 'iran'], quotations: ['q1'] }),
        buildParagraph({ id: 'p2', topics: ['iran'], quotations: ['r1'] }),
      ],
    },
    { id: 'second', heading: 'Second', paragraphs: [buildParagraph({ id: 'p3' })] },
  ],
  quotations: [
    buildQuotation({ id: 'q1', topics: ['syria'], speakers: ['lavrov'], contact: 'call' }),
    buildQuotation({
      id: 'r1',
      mode: 'reported',
      topics: ['iran'],
      speakers: ['lavrov', 'blinken'],
      contact: 'meeting',
    }),
  ],
  contacts: [
    buildContact({ id: 'call', topics: contactTopics(['syria', 'iran']) }),
    buildContact({ id: 'meeting', topics: contactTopics(['arctic']) }),
    buildContact({ id: 'summit', topics: contactTopics(['syria']), isSpokenOf: false }),
  ],
})

function isWithin(some: Set<string>, all: Set<string>): boolean {
  return [...some].every((id) => all.has(id))
}

const ALL = { paragraphs: ['p1', 'p2', 'p3'], quotations: ['q1', 'r1'], contacts: ['call', 'meeting', 'summit'] }

describe('filterReadout', () => {
  it.each<{ name: string; view: Partial<View>; paragraphs: string[]; quotations: string[]; contacts: string[] }>([
    { name: 'matches everything in the whole view', view: {}, ...ALL },
    { name: 'matches everything when all of no topics are asked for', view: { match: 'all' }, ...ALL },
    {
      name: 'matches what has the topic',
      view: { topics: ['syria'] },
      paragraphs: ['p1'],
      quotations: ['q1'],
      contacts: ['call', 'summit'],
    },
    {
      name: 'matches what has any of the topics',
      view: { topics: ['iran', 'arctic'] },
      paragraphs: ['p1', 'p2'],
      quotations: ['r1'],
      contacts: ['call', 'meeting'],
    },
    {
      name: 'matches what has all of the topics',
      view: { topics: ['iran', 'syria'], match: 'all' },
      paragraphs: ['p1'],
      quotations: [],
      contacts: ['call'],
    },
    {
      name: 'matches nothing where no topic is met',
      view: { topics: ['visas'] },
      paragraphs: [],
      quotations: [],
      contacts: [],
    },
    {
      name: 'matches the words of a speaker, and where and when they were said',
      view: { by: ['blinken'] },
      paragraphs: ['p2'],
      quotations: ['r1'],
      contacts: ['meeting'],
    },
    {
      name: 'matches the words of any of the speakers',
      view: { by: ['blinken', 'lavrov'] },
      paragraphs: ['p1', 'p2'],
      quotations: ['q1', 'r1'],
      contacts: ['call', 'meeting'],
    },
    {
      name: 'asks for topic and speaker together',
      view: { topics: ['syria'], by: ['blinken'] },
      paragraphs: [],
      quotations: [],
      contacts: [],
    },
  ])('$name', ({ view, paragraphs, quotations, contacts }) => {
    const filtered = filterReadout(readout, { ...WHOLE, ...view })
    expect([...filtered.paragraphs]).toEqual(paragraphs)
    expect([...filtered.quotations]).toEqual(quotations)
    expect([...filtered.contacts]).toEqual(contacts)
  })

  it('counts direct and reported words apart, and only the contacts that the item speaks of', () => {
    expect(filterReadout(readout, { ...WHOLE, topics: ['syria'] }).counts).toEqual({
      paragraphs: { matching: 1, total: 3 },
      direct: { matching: 1, total: 1 },
      reported: { matching: 0, total: 1 },
      contacts: { matching: 1, total: 2 },
    })
  })

  it('says whether it filters at all', () => {
    expect(filterReadout(readout, WHOLE).isFiltering).toBe(false)
    expect(filterReadout(readout, { ...WHOLE, topics: ['syria'] }).isFiltering).toBe(true)
  })
})

describe('filterReadout on any readout', () => {
  it('matches everything in the whole view', () => {
    fc.assert(
      fc.property(readouts, (readout) => {
        const { counts } = filterReadout(readout, WHOLE)
        expect(Object.values(counts).every(({ matching, total }) => matching === total)).toBe(true)
      }),
    )
  })

  it('never shrinks when a topic is added to any, and never grows when one is added to all', () => {
    const chosen = fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1 })
    fc.assert(
      fc.property(readouts, views, chosen, fc.constantFrom(...TOPICS), (readout, view, topics, added) => {
        const more = [...new Set([...topics, added])]
        for (const kind of KINDS) {
          const any = (topics: string[]) => filterReadout(readout, { ...view, match: 'any', topics })[kind]
          const all = (topics: string[]) => filterReadout(readout, { ...view, match: 'all', topics })[kind]
          expect(isWithin(any(topics), any(more))).toBe(true)
          expect(isWithin(all(more), all(topics))).toBe(true)
          expect(isWithin(all(topics), any(topics))).toBe(true)
        }
      }),
    )
  })

  it('never shrinks when a speaker is added to another', () => {
    fc.assert(
      fc.property(readouts, views, (readout, view) => {
        for (const kind of KINDS) {
          const one = filterReadout(readout, { ...view, by: ['lavrov'] })[kind]
          expect(isWithin(one, filterReadout(readout, { ...view, by: PARTIES })[kind])).toBe(true)
        }
      }),
    )
  })

  it('does not mind the order of choosing', () => {
    fc.assert(
      fc.property(readouts, views, (readout, view) => {
        const turned = { ...view, topics: view.topics.toReversed(), by: view.by.toReversed() }
        expect(filterReadout(readout, turned)).toEqual(filterReadout(readout, view))
      }),
    )
  })

  it('counts what its sets hold, out of what the readout holds', () => {
    fc.assert(
      fc.property(readouts, views, (readout, view) => {
        const { paragraphs, quotations, contacts, counts } = filterReadout(readout, view)
        const spokenOf = readout.contacts.filter(({ isSpokenOf }) => isSpokenOf)
        expect(counts.paragraphs.matching).toBe(paragraphs.size)
        expect(counts.direct.matching + counts.reported.matching).toBe(quotations.size)
        expect(counts.direct.total + counts.reported.total).toBe(readout.quotations.length)
        expect(counts.contacts).toEqual({
          matching: spokenOf.filter(({ id }) => contacts.has(id)).length,
          total: spokenOf.length,
        })
      }),
    )
  })
})

describe('findMentions', () => {
  const counts = (of: Readout) => new Map([...findMentions(of)].map(([topic, places]) => [topic, places.length]))

  it('counts the paragraphs of each topic', () => {
    expect(counts(readout)).toEqual(
      new Map([
        ['syria', 1],
        ['iran', 2],
      ]),
    )
  })

  it('agrees with what a filter by that topic alone matches', () => {
    fc.assert(
      fc.property(readouts, fc.constantFrom(...TOPICS), (readout, topic) => {
        const { paragraphs } = filterReadout(readout, { ...WHOLE, topics: [topic] })
        expect(
          findMentions(readout)
            .get(topic)
            ?.map(({ id }) => id) ?? [],
        ).toEqual([...paragraphs])
      }),
    )
  })
})

const KINDS = ['paragraphs', 'quotations', 'contacts'] as const

const someTopics = fc.subarray(TOPICS)

const views: fc.Arbitrary<View> = fc.record({
  topics: someTopics,
  match: fc.constantFrom('any', 'all'),
  only: fc.boolean(),
  by: fc.subarray(PARTIES),
  with: fc.constantFrom(null, 'en'),
})

const someQuotation = fc.record({
  mode: fc.constantFrom('direct', 'reported'),
  topics: someTopics,
  speakers: fc.subarray(PARTIES, { minLength: 1 }),
  paragraph: fc.constantFrom('p0', 'p1', 'p2'),
  contact: fc.constantFrom('c0', 'c1', 'c2'),
})

/** A readout of any topics and speakers, in which paragraphs name the quotations that stand in them. */
const readouts: fc.Arbitrary<Readout> = fc
  .record({
    paragraphs: fc.array(someTopics, { minLength: 3, maxLength: 6 }),
    quotations: fc.array(someQuotation, { maxLength: 6 }),
    contacts: fc.array(fc.record({ topics: someTopics, isSpokenOf: fc.boolean() }), { minLength: 3, maxLength: 5 }),
  })
  .map(({ paragraphs, quotations, contacts }) => {
    const numbered = quotations.map((quotation, index) => buildQuotation({ id: `q${index}`, ...quotation }))
    return buildReadout({
      sections: paragraphs.map((topics, index) => {
        const id = `p${index}`
        const inside = numbered.filter(({ paragraph }) => paragraph === id).map((quotation) => quotation.id)
        return { id: `s${index}`, heading: id, paragraphs: [buildParagraph({ id, topics, quotations: inside })] }
      }),
      quotations: numbered,
      contacts: contacts.map(({ topics, isSpokenOf }, index) =>
        buildContact({ id: `c${index}`, topics: contactTopics(topics), isSpokenOf }),
      ),
    })
  })
