import { describe, expect, it } from 'vitest'
import { READOUT_FILES, REGISTRY_FILES } from './files.ts'

const text = { ru: 'Слова', en: 'Words' }
const selector = { ru: { exact: 'Слова' }, en: { exact: 'Words' } }
const record = ['tass']

const party = { id: 'minister', kind: 'person', name: text, shortName: text, office: text, capital: 'moscow' }
const place = { id: 'moscow', name: text, latitude: 55.75, longitude: 37.62, zone: 'Europe/Moscow' }
const contact = {
  id: 'call',
  kind: 'call',
  parties: ['minister', 'secretary'],
  date: { edtf: '2021-05-12', record },
  place: { place: 'moscow', record },
  remark: text,
  topics: [{ topic: 'syria', record }],
  outcome: { state: 'held', date: '2021-05-12', remark: text, record },
}
const quotation = {
  id: 'q1',
  mode: 'direct',
  paragraph: 'p1',
  selector,
  inner: [selector],
  speaker: { name: text, parties: ['minister'] },
  source: text,
  contact: { contact: 'call', record },
}
const readout = {
  slug: 'small-call',
  original: 'ru',
  contact: 'call',
  published: { edtf: '2021-05-12', record },
  headline: text,
  dek: text,
  account: text,
  source: { text, links: [{ selector, href: 'https://example.org/' }] },
  credit: text,
  map: { caption: text },
}
const section = { id: 'opening', heading: text, paragraphs: [{ id: 'p1', text, note: text }] }
const spokenContact = {
  contact: 'call',
  planned: '2021-05-20~',
  occasion: { text, topics: ['arctic'] },
  topics: ['syria'],
  agenda: text,
  paragraphs: [{ paragraph: 'p1', record }],
}
const term = { id: 'new-start', name: text, shortName: text, facts: [{ text, record }], since: [{ text, record }] }
const topicGroup = { id: 'regions', name: text, topics: [{ id: 'syria', name: text }] }

describe('REGISTRY_FILES', () => {
  it.each<{ name: string; file: keyof typeof REGISTRY_FILES; value: unknown }>([
    { name: 'a party', file: 'parties.json', value: [party] },
    { name: 'a place', file: 'places.json', value: [place] },
    { name: 'a record', file: 'records.json', value: [{ id: 'tass', name: text, href: 'https://example.org/' }] },
    { name: 'a record whose address is not known', file: 'records.json', value: [{ id: 'tass', name: text }] },
    { name: 'topics', file: 'topics.json', value: [topicGroup] },
    { name: 'a term', file: 'terms.json', value: [term] },
    { name: 'a contact', file: 'contacts.json', value: [contact] },
    { name: 'an empty list', file: 'contacts.json', value: [] },
  ])('accept $name', ({ file, value }) => {
    expect(REGISTRY_FILES[file].parse(value)).toEqual(value)
  })

  it.each<{ name: string; file: keyof typeof REGISTRY_FILES; value: unknown; at: string }>([
    { name: 'another kind of party', file: 'parties.json', value: [{ ...party, kind: 'robot' }], at: '0/kind' },
    { name: 'a non-ASCII id', file: 'parties.json', value: [{ ...party, id: 'министр' }], at: '0/id' },
    { name: 'a missing language', file: 'parties.json', value: [{ ...party, name: { ru: 'Имя' } }], at: '0/name/en' },
    { name: 'a latitude off the globe', file: 'places.json', value: [{ ...place, latitude: 91 }], at: '0/latitude' },
    {
      name: 'a longitude off the globe',
      file: 'places.json',
      value: [{ ...place, longitude: -181 }],
      at: '0/longitude',
    },
    { name: 'a time zone that is none', file: 'places.json', value: [{ ...place, zone: 'Moscow' }], at: '0/zone' },
    {
      name: 'an http: link',
      file: 'records.json',
      value: [{ id: 'tass', name: text, href: 'http://a.org' }],
      at: '0/href',
    },
    { name: 'a group without topics', file: 'topics.json', value: [{ ...topicGroup, topics: [] }], at: '0/topics' },
    { name: 'a term without facts', file: 'terms.json', value: [{ ...term, facts: [] }], at: '0/facts' },
    {
      name: 'a fact that rests on nothing',
      file: 'terms.json',
      value: [{ ...term, facts: [{ text, record: [] }] }],
      at: '0/facts/0/record',
    },
    { name: 'a contact of one party', file: 'contacts.json', value: [{ ...contact, parties: ['a'] }], at: '0/parties' },
    {
      name: 'an impossible date',
      file: 'contacts.json',
      value: [{ ...contact, date: { edtf: '2021-02-30', record } }],
      at: '0/date/edtf',
    },
    { name: 'an unknown field', file: 'contacts.json', value: [{ ...contact, relation: 'this' }], at: '0' },
    { name: 'something else than a list', file: 'contacts.json', value: contact, at: '' },
    { name: 'a file that holds nothing', file: 'contacts.json', value: null, at: '' },
  ])('refuse $name and say where', ({ file, value, at }) => {
    expect(placesOf(REGISTRY_FILES[file].safeParse(value))).toEqual([at])
  })
})

describe('READOUT_FILES', () => {
  it.each<{ name: string; file: keyof typeof READOUT_FILES; value: unknown }>([
    { name: 'a readout', file: 'readout.json', value: readout },
    { name: 'a section', file: 'sections.json', value: [section] },
    { name: 'a quotation', file: 'quotations.json', value: [quotation] },
    { name: 'no quotations', file: 'quotations.json', value: [] },
    { name: 'a mention', file: 'mentions.json', value: [{ paragraph: 'p1', topic: 'syria', selector }] },
    { name: 'what it says of a contact', file: 'contacts.json', value: [spokenContact] },
    { name: 'what it states of a term', file: 'terms.json', value: [{ term: 'new-start', states: [text] }] },
  ])('accept $name', ({ file, value }) => {
    expect(READOUT_FILES[file].parse(value)).toEqual(value)
  })

  it.each<{ name: string; file: keyof typeof READOUT_FILES; value: unknown; at: string }>([
    { name: 'a slug that climbs', file: 'readout.json', value: { ...readout, slug: '..' }, at: 'slug' },
    { name: 'another original', file: 'readout.json', value: { ...readout, original: 'de' }, at: 'original' },
    {
      name: 'a javascript: link',
      file: 'readout.json',
      value: { ...readout, source: { text, links: [{ selector, href: 'javascript:alert(1)' }] } },
      at: 'source/links/0/href',
    },
    {
      name: 'an impossible date',
      file: 'readout.json',
      value: { ...readout, published: { edtf: '2021-13' } },
      at: 'published/edtf',
    },
    { name: 'no sections', file: 'sections.json', value: [], at: '' },
    {
      name: 'a section without paragraphs',
      file: 'sections.json',
      value: [{ ...section, paragraphs: [] }],
      at: '0/paragraphs',
    },
    {
      name: 'white space at the end of a text',
      file: 'sections.json',
      value: [{ ...section, heading: { ...text, ru: 'Слова ' } }],
      at: '0/heading/ru',
    },
    { name: 'another mode', file: 'quotations.json', value: [{ ...quotation, mode: 'indirect' }], at: '0/mode' },
    {
      name: 'words that nobody said',
      file: 'quotations.json',
      value: [{ ...quotation, speaker: { name: text, parties: [] } }],
      at: '0/speaker/parties',
    },
    { name: 'a mention of nothing', file: 'mentions.json', value: [{ paragraph: 'p1', selector }], at: '0' },
    { name: 'no contacts', file: 'contacts.json', value: [], at: '' },
    {
      name: 'a reversed plan',
      file: 'contacts.json',
      value: [{ ...spokenContact, planned: '2021-05-20/2021-05-19' }],
      at: '0/planned',
    },
    {
      name: 'a term of which nothing is stated',
      file: 'terms.json',
      value: [{ term: 'new-start', states: [] }],
      at: '0/states',
    },
  ])('refuse $name and say where', ({ file, value, at }) => {
    expect(placesOf(READOUT_FILES[file].safeParse(value))).toEqual([at])
  })
})

function placesOf({ error }: { error?: { issues: { path: PropertyKey[] }[] } | undefined }): string[] {
  return (error?.issues ?? []).map(({ path }) => path.join('/'))
}
