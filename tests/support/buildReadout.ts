import { type DateSpan, readEdtf } from '#content/schema/readEdtf.ts'
import type { Contact, Paragraph, Quotation, Readout } from '#domain/readout.ts'

/** The date of an EDTF text that the test knows to be good. */
export function buildDate(edtf: string): DateSpan {
  const date = readEdtf(edtf)
  if (date === null) throw new Error(`Not an EDTF date: ${edtf}`)
  return date
}

/** A paragraph of one plain segment, without topics, quotations or contacts unless they are given. */
export function buildParagraph(given: Partial<Paragraph> & { id: string }): Paragraph {
  return {
    segments: [{ text: `The text of ${given.id}.`, marks: [] }],
    note: null,
    topics: [],
    quotations: [],
    contacts: [],
    ...given,
  }
}

/** A direct quotation of one speaker in paragraph `p1` unless otherwise given. */
export function buildQuotation(given: Partial<Quotation> & { id: string }): Quotation {
  return {
    mode: 'direct',
    label: '1',
    text: `“The words of ${given.id}.”`,
    section: 'opening',
    paragraph: 'p1',
    speaker: 'Minister A',
    speakers: ['party-a'],
    source: 'at a press conference',
    contact: 'this-call',
    contactProvenance: { kind: 'article' },
    topics: [],
    ...given,
  }
}

/** A call of 12 May 2021 that the item speaks of, without an outcome, unless otherwise given. */
export function buildContact(given: Partial<Contact> & { id: string }): Contact {
  return {
    kind: 'call',
    relation: 'this',
    isSpokenOf: true,
    isPlanned: false,
    date: buildDate('2021-05-12'),
    dateProvenance: { kind: 'article' },
    provenance: { kind: 'article' },
    place: null,
    zone: 'Europe/Moscow',
    occasion: null,
    remark: null,
    agenda: null,
    topics: [],
    paragraphs: [],
    outcome: null,
    ...given,
  }
}

/** The smallest readout that is whole: one call, one section of one paragraph, nothing marked; any part can be given. */
export function buildReadout(given: Partial<Readout> = {}): Readout {
  return {
    slug: 'small-call',
    lang: 'en',
    original: 'ru',
    contact: 'this-call',
    kind: 'call',
    date: buildDate('2021-05-12'),
    dateProvenance: { kind: 'article' },
    published: buildDate('2021-05-12'),
    headline: 'A small call',
    dek: 'Two ministers spoke.',
    account: 'This is our own account.',
    source: [{ text: 'Source: a ministry.', href: null }],
    credit: null,
    sections: [{ id: 'opening', heading: 'Opening', paragraphs: [buildParagraph({ id: 'p1' })] }],
    quotations: [],
    topics: [],
    parties: [
      { id: 'party-a', kind: 'person', name: 'Minister A', shortName: 'A', office: null },
      { id: 'party-b', kind: 'person', name: 'Minister B', shortName: 'B', office: null },
    ],
    contacts: [buildContact({ id: 'this-call' })],
    terms: [],
    map: null,
    ...given,
  }
}
