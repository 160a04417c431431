import type { Lang } from '#content/schema/text.ts'
import type { Paragraph, Quotation, Readout, Section } from '#domain/readout.ts'
import { bareId } from '#domain/twinId.ts'
import { type Announcement, type Announcing, announceQuotations } from './announceQuotations.ts'
import { speakableParts } from './speakableParts.ts'
import { splitSentences } from './splitSentences.ts'

/**
 * A sentence to be said: where its words stand, from `start` to before `end` in the characters of a heading, a paragraph or the
 * note on it (by the paragraph's id), and what is said of it, one part after another; there is at least one.
 */
export type Sentence = { id: string; isNote: boolean; lang: Lang; start: number; end: number; parts: string[] }

/** A readout, or its twin with ids of its own, as it is told. */
export type Told = { readout: Readout; announcing: Announcing }

/**
 * The sentences of what is shown of a readout, in the order in which they are said. Told in two languages it goes paragraph by
 * paragraph, each in the first and then in the second. `isShown` is asked by the id that a paragraph has in the content.
 */
export function speechScript(told: Told[], isShown: (paragraph: string) => boolean): Sentence[] {
  const tellers = told.map(tellerOf)
  const sections = told[0]?.readout.sections ?? []
  return sections.flatMap((section) => {
    const shown = section.paragraphs.map(({ id }) => bareId(id)).filter(isShown)
    if (shown.length === 0) return []
    return [
      ...tellers.flatMap((teller) => teller.heading(bareId(section.id))),
      ...shown.flatMap((id) => tellers.flatMap((teller) => teller.paragraph(id))),
    ]
  })
}

/** The place in the script at which one begins who reads at a heading or paragraph of the readout, by id; at its beginning without one. */
export function startOf(script: Sentence[], { sections }: Pick<Readout, 'sections'>, id: string | null): number {
  const order = sections.flatMap((section) => [section.id, ...section.paragraphs.map((paragraph) => paragraph.id)])
  const from = order.indexOf(id ?? '')
  return Math.max(
    script.findIndex((sentence) => order.indexOf(bareId(sentence.id)) >= from),
    0,
  )
}

/** Says what a readout has under an id; what it has not is passed over. */
function tellerOf({ readout: { sections, quotations, lang }, announcing }: Told) {
  const headings = new Map<string, Section>(sections.map((section) => [bareId(section.id), section]))
  const paragraphs = new Map<string, Paragraph>(
    sections.flatMap((section) => section.paragraphs.map((paragraph) => [bareId(paragraph.id), paragraph])),
  )
  const quotationsById = new Map<string, Quotation>(quotations.map((quotation) => [quotation.id, quotation]))
  const tell = (text: string, place: { id: string; isNote: boolean }, announcements: Announcement[] = []): Sentence[] =>
    splitSentences(text, lang)
      .map((range) => ({ ...place, lang, ...range, parts: speakableParts(text, range, announcements) }))
      .filter(({ parts }) => parts.length > 0)
  return {
    heading: (id: string) => {
      const section = headings.get(id)
      return section ? tell(section.heading, { id: section.id, isNote: false }) : []
    },
    paragraph: (bare: string) => {
      const paragraph = paragraphs.get(bare)
      if (paragraph === undefined) return []
      const { id, segments, note } = paragraph
      const text = segments.map((segment) => segment.text).join('')
      return [
        ...tell(text, { id, isNote: false }, announceQuotations(segments, quotationsById, announcing)),
        ...tell(note ?? '', { id, isNote: true }, [{ at: 0, isEnd: false, text: announcing.note }]),
      ]
    },
  }
}
