import type { Lang } from '#content/schema/text.ts'
import type { Range } from '#domain/anchor.ts'
import type { LinkedText, Mark, PartyMention, Section, WordMark } from '#domain/readout.ts'
import { type MarkedRange, segmentText } from '#domain/segments.ts'
import { placeSelector } from './placeSelector.ts'
import type { Problem } from './problem.ts'
import type { Content } from './readContent.ts'

type Readout = Content['readouts'][number]

/** A mark with the paragraph that it lies in and the run that it covers. */
export type PlacedMark = Range & { mark: WordMark; paragraph: string }

/** Turns every selector of a readout, in one language, into offsets of its paragraph. */
export function placeMarks({ folder, files }: Readout, lang: Lang, problems: Problem[]): PlacedMark[] {
  const texts = new Map(
    files['sections.json'].flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text[lang]])),
  )
  const soughtIn = (paragraph: string, file: string, pointer: string) => ({
    file: `${folder}/${file}`,
    pointer: `${pointer}/${lang}`,
    text: texts.get(paragraph) ?? '',
    where: `paragraph ${paragraph} (${lang})`,
  })
  const placed: PlacedMark[] = []
  for (const [index, { id, paragraph, selector, inner = [] }] of files['quotations.json'].entries()) {
    const sought = soughtIn(paragraph, 'quotations.json', `/${index}/selector`)
    const range = placeSelector(selector[lang], sought, problems)
    if (range === null) continue
    placed.push({ ...range, paragraph, mark: { kind: 'quotation', id } })
    for (const [innerIndex, innerSelector] of inner.entries()) {
      const innerSought = {
        ...soughtIn(paragraph, 'quotations.json', `/${index}/inner/${innerIndex}`),
        text: sought.text.slice(range.start, range.end),
        where: `quotation ${id} (${lang})`,
      }
      const innerRange = placeSelector(innerSelector[lang], innerSought, problems)
      if (innerRange === null) continue
      const { start, end } = innerRange
      placed.push({ start: range.start + start, end: range.start + end, paragraph, mark: { kind: 'inner' } })
    }
  }
  for (const [index, { paragraph, topic, term, party, selector }] of files['mentions.json'].entries()) {
    const range = placeSelector(selector[lang], soughtIn(paragraph, 'mentions.json', `/${index}/selector`), problems)
    if (range === null) continue
    if (topic !== undefined) placed.push({ ...range, paragraph, mark: { kind: 'mention', id: topic } })
    if (term !== undefined) placed.push({ ...range, paragraph, mark: { kind: 'term', id: term } })
    if (party !== undefined) placed.push({ ...range, paragraph, mark: { kind: 'party', id: party } })
  }
  return placed
}

/** The sections with their paragraphs cut into segments. */
export function compileSections({ files }: Readout, placed: PlacedMark[], lang: Lang): Section[] {
  return files['sections.json'].map(({ id, heading, paragraphs }) => ({
    id,
    heading: heading[lang],
    paragraphs: paragraphs.map((paragraph) => {
      const marked = inOrder(placed.filter((mark) => mark.paragraph === paragraph.id).filter(isDrawn))
      return {
        id: paragraph.id,
        segments: segmentText(paragraph.text[lang], marked),
        note: paragraph.note?.[lang] ?? null,
        topics: idsOf(marked, 'mention'),
        quotations: idsOf(marked, 'quotation'),
        contacts: files['contacts.json']
          .filter((spoken) => spoken.paragraphs.some((spokenIn) => spokenIn.paragraph === paragraph.id))
          .map((spoken) => spoken.contact),
      }
    }),
  }))
}

/** Where the text names each party, by its id, in reading order. */
export function mentionsIn({ files }: Readout, placed: PlacedMark[]): Map<string, PartyMention[]> {
  const mentions = new Map<string, PartyMention[]>()
  for (const { id } of files['sections.json'].flatMap(({ paragraphs }) => paragraphs)) {
    for (const { mark, paragraph, start, end } of inOrder(placed.filter((each) => each.paragraph === id))) {
      if (mark.kind === 'party') mentions.set(mark.id, [...(mentions.get(mark.id) ?? []), { paragraph, start, end }])
    }
  }
  return mentions
}

/** The source line as runs of text and links. */
export function compileSource({ folder, files }: Readout, lang: Lang, problems: Problem[]): LinkedText[] {
  const { text, links } = files['readout.json'].source
  const source = text[lang]
  const placed = links.flatMap(({ selector, href }, index) => {
    const pointer = `/source/links/${index}/selector/${lang}`
    const sought = { file: `${folder}/readout.json`, pointer, text: source, where: `the source line (${lang})` }
    const range = placeSelector(selector[lang], sought, problems)
    return range === null ? [] : [{ ...range, href }]
  })
  const runs: LinkedText[] = []
  let done = 0
  for (const { start, end, href } of placed.sort((a, b) => a.start - b.start)) {
    runs.push({ text: source.slice(done, start), href: null }, { text: source.slice(start, end), href })
    done = end
  }
  return [...runs, { text: source.slice(done), href: null }].filter((run) => run.text !== '')
}

/** Marks in reading order; of two that begin together the wider comes first. */
export function inOrder<Placed extends Range>(marks: Placed[]): Placed[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function isDrawn<Placed extends { mark: WordMark }>(placed: Placed): placed is Placed & { mark: Mark } {
  return placed.mark.kind !== 'party'
}

function idsOf(marked: MarkedRange[], kind: 'mention' | 'quotation'): string[] {
  return [...new Set(marked.flatMap(({ mark }) => (mark.kind === kind ? [mark.id] : [])))]
}
