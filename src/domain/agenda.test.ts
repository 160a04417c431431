import { beforeAll, describe, expect, it } from 'vitest'
import { buildContact, buildParagraph, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { type Agenda, agendaOf, keepCells } from './agenda.ts'
import type { Contact, ContactTopic, Provenance, Readout } from './readout.ts'

const ARTICLE: Provenance = { kind: 'article' }

function recordOf(...ids: string[]): Provenance {
  return { kind: 'record', records: ids.map((id) => ({ id, name: `Record ${id}`, href: null })) }
}

function named(id: string, given: Partial<ContactTopic> = {}): ContactTopic {
  return { id, isOccasion: false, provenance: ARTICLE, ...given }
}

/** Each cell as `topic × contact: words`, in the order of the rows. */
function cellsOf({ groups }: Agenda): string[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ topic, cells }) =>
      cells.flatMap((cell) => {
        if (cell === null) return []
        const words = cell.words.map((each) =>
          each.kind === 'quotation' ? each.quotation.id : `${each.place.id} (${each.place.number})`,
        )
        const remark = cell.isOccasion ? ', occasion' : ''
        return `${topic.id} × ${cell.contact}: ${words.join(' ') || 'no words'}${remark}, ${cell.provenance.kind}`
      }),
    ),
  )
}

/** A readout on `syria`, `iran` and `visas`; p1 and p2 are about `call`, p2 also about `meeting`. */
function readoutWith(given: { contacts?: Contact[]; quotations?: Readout['quotations'] }): Readout {
  return buildReadout({
    topics: [
      { id: 'countries', name: 'Countries', topics: [topic('syria'), topic('iran')] },
      { id: 'relations', name: 'Relations', topics: [topic('visas')] },
    ],
    sections: [
      {
        id: 's1',
        heading: 'First',
        paragraphs: [
          buildParagraph({ id: 'p1', topics: ['syria'] }),
          buildParagraph({ id: 'p2', topics: ['syria', 'iran'] }),
        ],
      },
    ],
    contacts: [],
    ...given,
  })
}

const topic = (id: string) => ({ id, name: id })
const about = (...ids: string[]) => ids.map((id) => ({ id, provenance: ARTICLE }))

describe('agendaOf', () => {
  it('has nothing where no topic came up, and counts the contacts', () => {
    expect(agendaOf(readoutWith({ contacts: [buildContact({ id: 'call', topics: [] })] }))).toEqual({
      contacts: [],
      groups: [],
      leftOut: 1,
    })
  })

  it('leads to the paragraphs that speak of the contact and name the topic', () => {
    const contacts = [
      buildContact({ id: 'call', topics: [named('syria')], paragraphs: about('p1', 'p2') }),
      buildContact({ id: 'meeting', topics: [named('syria')], paragraphs: about('p2') }),
    ]
    expect(cellsOf(agendaOf(readoutWith({ contacts })))).toEqual([
      'syria × call: p1 (1) p2 (2), article',
      'syria × meeting: p2 (2), article',
    ])
  })

  it('leads to somebody’s words rather than to the paragraph that holds them', () => {
    const contacts = [buildContact({ id: 'call', topics: [named('syria')], paragraphs: about('p1', 'p2') })]
    const quotations = [
      buildQuotation({ id: 'q1', topics: ['syria'], contact: 'call', paragraph: 'p2' }),
      buildQuotation({ id: 'q2', topics: ['syria'], contact: 'another', paragraph: 'p1' }),
      buildQuotation({ id: 'q3', topics: ['visas'], contact: 'another', paragraph: 'p1' }),
    ]
    expect(cellsOf(agendaOf(readoutWith({ contacts, quotations })))).toEqual(['syria × call: q1 p1 (1), article'])
  })

  it('takes words on a topic that the contact is not said to have had, but no paragraph', () => {
    const contacts = [buildContact({ id: 'call', topics: [], paragraphs: about('p2') })]
    const quotations = [buildQuotation({ id: 'q1', topics: ['iran'], contact: 'call', contactProvenance: ARTICLE })]
    expect(cellsOf(agendaOf(readoutWith({ contacts, quotations })))).toEqual(['iran × call: q1, article'])
  })

  it('keeps a topic without words in the text', () => {
    const contacts = [buildContact({ id: 'call', topics: [named('visas', { provenance: recordOf('a') })] })]
    expect(cellsOf(agendaOf(readoutWith({ contacts })))).toEqual(['visas × call: no words, record'])
  })

  it('tells an occasion from a subject, unless somebody spoke on it', () => {
    const contacts = [
      buildContact({ id: 'call', topics: [named('syria', { isOccasion: true }), named('iran', { isOccasion: true })] }),
      buildContact({ id: 'talks', topics: [named('syria', { isOccasion: true }), named('syria')] }),
    ]
    const quotations = [buildQuotation({ id: 'q1', topics: ['iran'], contact: 'call', contactProvenance: ARTICLE })]
    expect(cellsOf(agendaOf(readoutWith({ contacts, quotations })))).toEqual([
      'syria × call: no words, occasion, article',
      'syria × talks: no words, article',
      'iran × call: q1, article',
    ])
  })

  it.each([
    { topics: recordOf('a'), quotation: recordOf('b', 'a'), expected: recordOf('a', 'b') },
    { topics: ARTICLE, quotation: recordOf('b'), expected: ARTICLE },
    { topics: recordOf('a'), quotation: ARTICLE, expected: ARTICLE },
  ])('rests on the record only where nothing in the item says so: $expected.kind', (given) => {
    const contacts = [buildContact({ id: 'call', topics: [named('iran', { provenance: given.topics })] })]
    const quotations = [
      buildQuotation({ id: 'q1', topics: ['iran'], contact: 'call', contactProvenance: given.quotation }),
    ]
    const { groups } = agendaOf(readoutWith({ contacts, quotations }))
    expect(groups[0]?.rows[0]?.cells[0]?.provenance).toEqual(given.expected)
  })

  it('has a cell or its absence in each row for each contact', () => {
    const contacts = [
      buildContact({ id: 'call', topics: [named('syria')] }),
      buildContact({ id: 'empty', topics: [] }),
      buildContact({ id: 'meeting', topics: [named('visas')] }),
    ]
    const agenda = agendaOf(readoutWith({ contacts }))
    expect(agenda.contacts.map(({ id }) => id)).toEqual(['call', 'meeting'])
    expect(agenda.leftOut).toBe(1)
    expect(
      agenda.groups.map(({ id, rows }) => [id, rows.map(({ cells }) => cells.map((cell) => cell?.contact))]),
    ).toEqual([
      ['countries', [['call', undefined]]],
      ['relations', [[undefined, 'meeting']]],
    ])
  })
})

describe('the agenda of the bundled readout', () => {
  let agenda: Agenda
  beforeAll(async () => {
    agenda = agendaOf(await compileFixture('en/lavrov-blinken-2021-05'))
  })

  it('has the contacts that the item speaks of', () => {
    expect(agenda.contacts.map(({ id }) => id)).toEqual(['call-2021-02-04', 'call-2021-05-12', 'meeting-2021-05'])
  })

  it('tells what is on record from what the item says', () => {
    const cells = cellsOf(agenda)
    expect(cells).toContain('korea × call-2021-05-12: p3 (3), article')
    expect(cells).toContain('syria × call-2021-02-04: q2, article')
    expect(cells).toContain('bilateral-relations × call-2021-02-04: r3, record')
    expect(cells).toContain('bilateral-relations × call-2021-05-12: q1, article')
    expect(cells).toContain('arctic-council × meeting-2021-05: p2 (2), occasion, article')
    expect(cells.filter((cell) => cell.endsWith('record'))).toHaveLength(2)
  })
})

describe('keepCells', () => {
  it('leaves out rows, columns and groups without a wanted cell, and keeps the others’ cells', () => {
    const contacts = [
      buildContact({ id: 'call', topics: [named('syria'), named('iran')] }),
      buildContact({ id: 'meeting', topics: [named('syria'), named('visas')] }),
      buildContact({ id: 'talks', topics: [named('visas')] }),
    ]
    const agenda = agendaOf(readoutWith({ contacts }))
    const kept = keepCells(agenda, ({ contact }) => contact === 'call')
    expect(kept.contacts.map(({ id }) => id)).toEqual(['call'])
    expect(cellsOf(kept)).toEqual(['syria × call: no words, article', 'iran × call: no words, article'])
    const [syria] = agenda.groups[0]?.rows ?? []
    const both = keepCells(agenda, (cell) => syria?.cells.includes(cell) ?? false)
    expect(cellsOf(both)).toEqual(['syria × call: no words, article', 'syria × meeting: no words, article'])
  })
})
