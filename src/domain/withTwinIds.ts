import type { Mark, Readout } from './readout.ts'
import { twinId } from './twinId.ts'

/**
 * The same readout with ids of its own for all that a page shows in both languages: `twin:p2` is the twin of `p2`. Contacts and
 * topics, which a page has once, keep theirs.
 */
export function withTwinIds(readout: Readout): Readout {
  const nameMark = (mark: Mark): Mark =>
    mark.kind === 'quotation' || mark.kind === 'term' ? { ...mark, id: twinId(mark.id) } : mark
  return {
    ...readout,
    sections: readout.sections.map((section) => ({
      ...section,
      id: twinId(section.id),
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        id: twinId(paragraph.id),
        quotations: paragraph.quotations.map(twinId),
        segments: paragraph.segments.map(({ text, marks }) => ({ text, marks: marks.map(nameMark) })),
      })),
    })),
    quotations: readout.quotations.map((quotation) => ({
      ...quotation,
      id: twinId(quotation.id),
      section: twinId(quotation.section),
      paragraph: twinId(quotation.paragraph),
    })),
    terms: readout.terms.map((term) => ({ ...term, id: twinId(term.id) })),
  }
}
