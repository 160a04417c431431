import type { ReadoutFiles } from '#content/schema/files.ts'
import type { Localized } from '#content/schema/text.ts'
import { dayOf, idIn, SPOKEN } from './syntheticContacts.ts'
import { SAYINGS, SENTENCES, TOPIC_GROUPS } from './syntheticWords.ts'

/** How long a synthetic readout is, in paragraphs, and each of its sections. */
export type Shape = { paragraphs: number; sectionLength: number }

const TOPICS = TOPIC_GROUPS.flatMap(({ topics }) => topics)
const SPEAKERS = [
  { name: { ru: 'Мира Солт', en: 'Mira Salt' }, party: 'mira-salt' },
  { name: { ru: 'Ян Бреск', en: 'Jan Bresk' }, party: 'jan-bresk' },
]

type Topic = (typeof TOPICS)[number]

/**
 * The files of the readout of a number, the same at every call and with its own contacts: one or two topics in seven of
 * eight paragraphs; in every fifth a quotation, direct and reported by turns; in every twentieth a contact.
 */
export function syntheticReadout(readout: number, { paragraphs, sectionLength }: Shape): ReadoutFiles {
  const numbers = Array.from({ length: paragraphs }, (_, index) => index + 1)
  return {
    'readout.json': identity(readout),
    'sections.json': numbers
      .filter((number) => (number - 1) % sectionLength === 0)
      .map((first, index) => section(index + 1, numbers.slice(first - 1).slice(0, sectionLength))),
    'quotations.json': numbers.filter(isQuoting).map((number) => quotation(readout, number)),
    'mentions.json': numbers.flatMap((number) => topicsOf(number).map((topic) => mention(number, topic))),
    'contacts.json': SPOKEN.map(({ name }, index) => ({
      contact: idIn(readout, name),
      topics: TOPICS.slice(index * 3, index * 3 + 3).map(({ id }) => id),
      paragraphs: numbers
        .filter((number) => number % 20 === 1 && Math.floor(number / 20) % SPOKEN.length === index)
        .map((number) => ({ paragraph: `p${number}` })),
    })),
    'terms.json': [],
  }
}

function identity(readout: number): ReadoutFiles['readout.json'] {
  return {
    slug: idIn(readout, 'talks'),
    original: 'ru',
    contact: idIn(readout, 'call'),
    published: { edtf: dayOf(readout, 0) },
    headline: {
      ru: `Солт и Бреск говорили в ${readout}-й раз`,
      en: `Salt and Bresk have spoken, conversation ${readout}`,
    },
    dek: { ru: 'Говорили обо всём, и не по разу.', en: 'They spoke of everything, and more than once.' },
    account: { ru: 'Вымышленный образец.', en: 'An invented sample.' },
    source: { text: { ru: 'По записи.', en: 'From the record.' }, links: [] },
    map: { caption: { ru: 'Торвиль, Линдмор и Кессин', en: 'Torvil, Lindmoor and Kessin' } },
  }
}

function section(number: number, paragraphs: number[]): ReadoutFiles['sections.json'][number] {
  return {
    id: `s${number}`,
    heading: { ru: `Часть ${number}`, en: `Part ${number}` },
    paragraphs: paragraphs.map((each) => ({ id: `p${each}`, text: textOf(each) })),
  }
}

function textOf(number: number): Localized {
  const write = (lang: keyof Localized) =>
    [
      pick(SENTENCES, number)[lang],
      ...topicsOf(number).map((topic) => naming(topic)[lang]),
      ...(isQuoting(number) ? [saying(number)[lang]] : []),
      pick(SENTENCES, number + 3)[lang],
      ...(number % 3 === 0 ? [pick(SENTENCES, number + 5)[lang]] : []),
    ].join(' ')
  return { ru: write('ru'), en: write('en') }
}

function naming({ name }: Topic): Localized {
  return { ru: `В повестке стоит ${name.ru}.`, en: `On the agenda: ${name.en}.` }
}

function mention(number: number, { id, name }: Topic): ReadoutFiles['mentions.json'][number] {
  const selector = { ru: { exact: name.ru }, en: { exact: name.en } }
  return { paragraph: `p${number}`, topic: id, selector, ...(id === 'strait-accord' && { term: id }) }
}

function quotation(readout: number, number: number): ReadoutFiles['quotations.json'][number] {
  const words = wordsOf(number)
  const { name, party } = pick(SPEAKERS, number)
  return {
    id: `q${number}`,
    mode: modeOf(number),
    paragraph: `p${number}`,
    selector: { ru: { exact: words.ru }, en: { exact: words.en } },
    speaker: { name, parties: [idIn(readout, party)] },
    source: { ru: 'по телефону', en: 'by telephone' },
    contact: { contact: idIn(readout, pick(SPOKEN, number / 5).name) },
  }
}

function saying(number: number): Localized {
  const { name } = pick(SPEAKERS, number)
  const words = wordsOf(number)
  return modeOf(number) === 'direct'
    ? { ru: `${name.ru}: ${words.ru}.`, en: `${name.en}: ${words.en}.` }
    : { ru: `${name.ru} даёт понять, что ${words.ru}.`, en: `${name.en} made it understood that ${words.en}.` }
}

function wordsOf(number: number): Localized {
  const words = pick(SAYINGS, number)
  return modeOf(number) === 'direct' ? { ru: `«${words.ru}»`, en: `“${words.en}”` } : words
}

function topicsOf(number: number): Topic[] {
  if (number % 8 === 0) return []
  const first = pick(TOPICS, number * 5)
  return number % 3 === 0 ? [first, pick(TOPICS, number * 5 + 7)] : [first]
}

function isQuoting(number: number): boolean {
  return number % 5 === 0
}

function modeOf(number: number): 'direct' | 'reported' {
  return number % 10 === 0 ? 'direct' : 'reported'
}

function pick<Item>(items: Item[], number: number): Item {
  const item = items[number % items.length]
  if (item === undefined) throw new Error('Nothing to pick from.')
  return item
}
