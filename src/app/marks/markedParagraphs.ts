import type { Readout } from '#domain/readout.ts'
import { type MarkedWords, marksIn } from '#domain/wordMarks.ts'

/** A paragraph with its number from 1, its text and its marks, shortest first. */
export type MarkedParagraph = { id: string; number: number; text: string; marks: MarkedWords[] }

/** The paragraphs of a readout by the ids that they have in the page, which `idOf` gives. */
export function markedParagraphs(readout: Readout, idOf: (id: string) => string): Map<string, MarkedParagraph> {
  const paragraphs = readout.sections.flatMap((section) => section.paragraphs)
  return new Map(
    paragraphs.map((paragraph, index) => [
      idOf(paragraph.id),
      {
        id: idOf(paragraph.id),
        number: index + 1,
        text: paragraph.segments.map(({ text }) => text).join(''),
        marks: marksIn(paragraph, readout.parties),
      },
    ]),
  )
}
