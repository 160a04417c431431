import { readEdtf } from '#content/schema/readEdtf.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Contact, Paragraph, Quotation, Readout, SaidDate } from '#domain/readout.ts'
import { formatDate } from '#i18n/formatDate.ts'
import { compileAuthored } from './compileAuthored.ts'

const both = (text: string) => ({ ru: text, en: text })
const words = '“The words.”'

/** What the parts below start from: each went through the schema and the compiler. */
const small = compileAuthored()
const quoting = compileAuthored({
  readout: {
    'sections.json': [{ id: 'opening', heading: both('Opening'), paragraphs: [{ id: 'p1', text: both(words) }] }],
    'quotations.json': [
      {
        id: 'q1',
        mode: 'direct',
        paragraph: 'p1',
        selector: { ru: { exact: words }, en: { exact: words } },
        speaker: { name: both('Minister A'), parties: ['party-a'] },
        source: both('at a press conference'),
        contact: { contact: 'this-call' },
      },
    ],
  },
})

/** The date of an EDTF text that the test knows to be good, as English says it unless otherwise given. */
export function buildDate(edtf: string, lang: Lang = 'en'): SaidDate {
  const date = readEdtf(edtf)
  if (date === null) throw new Error(`Not an EDTF date: ${edtf}`)
  return { ...date, words: formatDate(date, lang) }
}

/** A paragraph of one plain segment, without topics, quotations or contacts unless they are given. */
export function buildParagraph(given: Partial<Paragraph> & { id: string }): Paragraph {
  const [section] = small.sections
  return { ...only(section?.paragraphs), segments: [{ text: `The text of ${given.id}.`, marks: [] }], ...given }
}

/** A direct quotation of one speaker in paragraph `p1` unless otherwise given. */
export function buildQuotation(given: Partial<Quotation> & { id: string }): Quotation {
  return { ...only(quoting.quotations), text: `“The words of ${given.id}.”`, ...given }
}

/** A call of 12 May 2021 that the item speaks of, without an outcome, unless otherwise given. */
export function buildContact(given: Partial<Contact> & { id: string }): Contact {
  return { ...only(small.contacts), dateProvenance: { kind: 'article' }, outcome: null, ...given }
}

/** The same contact with its dates as a language says them. */
export function sayDates(contact: Contact, lang: Lang): Contact {
  const { date, outcome } = contact
  return {
    ...contact,
    date: buildDate(date.edtf, lang),
    outcome: outcome && { ...outcome, date: buildDate(outcome.date.edtf, lang) },
  }
}

/** The smallest readout that is whole: one call, one section of one paragraph, nothing marked; any part can be given. */
export function buildReadout(given: Partial<Readout> = {}): Readout {
  return { ...small, dateProvenance: { kind: 'article' }, contacts: [buildContact({ id: 'this-call' })], ...given }
}

function only<Item>(items: Item[] | undefined): Item {
  const [item] = items ?? []
  if (item === undefined) throw new Error('The small content has lost a part.')
  return item
}
