import type { Quotation, Section } from '#domain/readout.ts'

/** How many characters of its surroundings go with a quotation. */
const CONTEXT = 32

/** A passage within a paragraph, found by the paragraph's id and, in its text, both by its words and by its place. */
export type PassageSelector = {
  type: 'FragmentSelector'
  conformsTo: 'http://tools.ietf.org/rfc/rfc3236'
  value: string
  refinedBy: [
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    /** In code points of the paragraph's plain text; `end` is not included. */
    { type: 'TextPositionSelector'; start: number; end: number },
  ]
}

/** Selects the words of a quotation, to the letter. https://www.w3.org/TR/annotation-model/#selectors */
export function selectorOf(quotation: Quotation, sections: Section[]): PassageSelector | null {
  const paragraph = sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === quotation.paragraph)
  const segments = paragraph?.segments ?? []
  const first = segments.findIndex(({ marks }) =>
    marks.some((mark) => mark.kind === 'quotation' && mark.id === quotation.id),
  )
  if (first < 0) return null
  const text = segments.map((segment) => segment.text).join('')
  const before = segments
    .slice(0, first)
    .map((segment) => segment.text)
    .join('')
  const after = text.slice(before.length + quotation.text.length)
  const start = [...before].length
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: quotation.paragraph,
    refinedBy: [
      {
        type: 'TextQuoteSelector',
        exact: quotation.text,
        prefix: [...before].slice(-CONTEXT).join(''),
        suffix: [...after].slice(0, CONTEXT).join(''),
      },
      { type: 'TextPositionSelector', start, end: start + [...quotation.text].length },
    ],
  }
}
