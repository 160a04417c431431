import type { ReadoutFiles } from '#content/schema/files.ts'
import type { Localized } from '#content/schema/text.ts'
import { SAYINGS, SENTENCES, TOPIC_GROUPS } from './syntheticWords.ts'

/** The slug of the synthetic readout. */
export const SYNTHETIC_SLUG = 'long-talks-2030-03'

const TOPICS = TOPIC_GROUPS.flatMap(({ topics }) => topics)
const SECTION_LENGTH = 20
const SPEAKERS = [
  { name: { ru: 'Мира Солт', en: 'Mira Salt' }, parties: ['mira-salt'] },
  { name: { ru: 'Ян Бреск', en: 'Jan Bresk' }, parties: ['jan-bresk'] },
]
const SPOKEN = ['call-2030-01', 'talks-2030-02', 'call-2030-03', 'meeting-2030-04']

type Topic = (typeof TOPICS)[number]

/**
 * The files of a readout of `count` paragraphs, the same at every call: sections of 20; one or two topics in seven of
 * eight paragraphs; in every fifth a quotation, direct and reported by turns; in every twentieth a contact.
 */
export function syntheticReadout(count: number): ReadoutFiles {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return {
    'readout.json': identity(),
    'sections.json': numbers
      .filter(beginsSection)
      .map((first) => section(numbers.slice(first - 1).slice(0, SECTION_LENGTH))),
    'quotations.json': numbers.filter(isQuoting).map(quotation),
    'mentions.json': numbers.flatMap((number) => topicsOf(number).map((topic) => mention(number, topic))),
    'contacts.json': SPOKEN.map((contact, index) => ({
      contact,
      topics: TOPICS.slice(index * 3, index * 3 + 3).map(({ id }) => id),
      paragraphs: numbers
        .filter((number) => number % 20 === 1 && Math.floor(number / 20) % SPOKEN.length === index)
        .map((number) => ({ paragraph: `p${number}` })),
    })),
    'terms.json': [],
  }
}

function identity(): ReadoutFiles['readout.json'] {
  return {
    slug: SYNTHETIC_SLUG,
    original: 'ru',
    contact: 'call-2030-03',
    published: { edtf: '2030-03-14' },
    headline: { ru: 'Очень долгий разговор Солт и Бреска', en: 'A very long talk between Salt and Bresk' },
    dek: { ru: 'Говорили обо всём, и не по разу.', en: 'They spoke of everything, and more than once.' },
    account: { ru: 'Вымышленный образец.', en: 'An invented sample.' },
    source: { text: { ru: 'По записи.', en: 'From the record.' }, links: [] },
    map: { caption: { ru: 'Торвиль, Линдмор и Кессин', en: 'Torvil, Lindmoor and Kessin' } },
  }
}

function section(numbers: number[]): ReadoutFiles['sections.json'][number] {
  const number = Math.ceil((numbers[0] ?? 1) / SECTION_LENGTH)
  return {
    id: `s${number}`,
    heading: { ru: `Часть ${number}`, en: `Part ${number}` },
    paragraphs: numbers.map((each) => ({ id: `p${each}`, text: textOf(each) })),
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

function quotation(number: number): ReadoutFiles['quotations.json'][number] {
  const words = wordsOf(number)
  return {
    id: `q${number}`,
    mode: modeOf(number),
    paragraph: `p${number}`,
    selector: { ru: { exact: words.ru }, en: { exact: words.en } },
    speaker: pick(SPEAKERS, number),
    source: { ru: 'по телефону', en: 'by telephone' },
    contact: { contact: pick(SPOKEN, number / 5) },
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

function beginsSection(number: number): boolean {
  return number % SECTION_LENGTH === 1
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
