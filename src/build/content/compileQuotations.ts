import type { Quotation as Authored } from '#content/schema/quotation.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Mode, Quotation } from '#domain/readout.ts'
import { inOrder, type PlacedMark } from './compileText.ts'
import { lookUp, provenanceOf } from './lookUp.ts'
import type { Content } from './readContent.ts'

const LETTERS = { ru: 'абвгдежзиклмнопрстуфхцчшщэюя', en: 'abcdefghijklmnopqrstuvwxyz' }

type Readout = Content['readouts'][number]

/** The ids of the quotations in reading order, by where the marks of one language stand. */
export function readingOrder({ files }: Readout, placed: PlacedMark[]): string[] {
  const paragraphs = files['sections.json'].flatMap((section) => section.paragraphs)
  return paragraphs.flatMap(({ id }) =>
    inOrder(placed.filter((mark) => mark.paragraph === id)).flatMap(({ mark }) =>
      mark.kind === 'quotation' ? [mark.id] : [],
    ),
  )
}

/**
 * The quotations in the order given, numbered (direct) or lettered (reported), with the topics that are mentioned in their
 * words. The order is the original's: where a translation turns a sentence round, a quotation keeps its number.
 */
export function compileQuotations(
  { registry, readouts }: Content,
  index: number,
  placed: PlacedMark[],
  order: string[],
  lang: Lang,
): Quotation[] {
  const files = readouts[index]?.files
  if (files === undefined) return []
  const counts = { direct: 0, reported: 0 }
  return order.flatMap((id) => {
    const authored = lookUp(files['quotations.json'], id)
    const range = placed.find(({ mark }) => mark.kind === 'quotation' && mark.id === id)
    const section = files['sections.json'].find(({ paragraphs }) =>
      paragraphs.some((item) => item.id === authored.paragraph),
    )
    const paragraph = section?.paragraphs.find((item) => item.id === authored.paragraph)
    if (range === undefined || section === undefined || paragraph === undefined) return []
    counts[authored.mode] += 1
    return {
      id,
      mode: authored.mode,
      label: labelOf(authored.mode, counts[authored.mode], lang),
      text: paragraph.text[lang].slice(range.start, range.end),
      section: section.id,
      paragraph: paragraph.id,
      topics: topicsWithin(placed, range),
      ...attributionOf(authored, registry, lang),
    }
  })
}

function attributionOf({ speaker, source, contact }: Authored, registry: Content['registry'], lang: Lang) {
  return {
    speaker: speaker.name[lang],
    speakers: speaker.parties,
    source: source[lang],
    contact: contact.contact,
    contactProvenance: provenanceOf(contact.record, registry['records.json'], lang),
  }
}

function topicsWithin(placed: PlacedMark[], { paragraph, start, end }: PlacedMark): string[] {
  const within = placed.filter((mark) => mark.paragraph === paragraph && mark.start < end && start < mark.end)
  return [...new Set(inOrder(within).flatMap(({ mark }) => (mark.kind === 'mention' ? [mark.id] : [])))]
}

function labelOf(mode: Mode, count: number, lang: Lang): string {
  if (mode === 'direct') return String(count)
  const letters = LETTERS[lang]
  const letter = letters[(count - 1) % letters.length] ?? ''
  return letter.repeat(Math.ceil(count / letters.length))
}
