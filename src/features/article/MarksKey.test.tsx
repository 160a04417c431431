import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Mark } from '#domain/readout.ts'
import { buildContact, buildParagraph, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { MarksKey } from './MarksKey.tsx'

function withMarks(marks: Mark[], note: string | null = null) {
  const paragraphs = [buildParagraph({ id: 'p1', note, segments: [{ text: 'Words', marks }] })]
  return buildReadout({
    sections: [{ id: 'one', heading: 'One', paragraphs }],
    contacts: [buildContact({ id: 'this-call' }), buildContact({ id: 'february', relation: 'previous' })],
    quotations: marks.flatMap((mark) =>
      mark.kind === 'quotation'
        ? [buildQuotation({ id: mark.id, mode: mark.id === 'r1' ? 'reported' : 'direct' })]
        : [],
    ),
  })
}

describe('MarksKey', () => {
  const cases: [string, Mark[], string | null, RegExp[]][] = [
    ['a direct quotation', [{ kind: 'quotation', id: 'q1' }], null, [/direct quotation/]],
    ['a reported passage', [{ kind: 'quotation', id: 'r1' }], null, [/as reported/]],
    ['a quotation inside another', [{ kind: 'inner' }], null, [/inside a quotation/]],
    ['a term', [{ kind: 'term', id: 't' }], null, [/a term/]],
    ['a mention', [{ kind: 'mention', id: 'm' }], null, [/chosen topic/]],
    ['a note', [], 'Well.', [/editors’ note/]],
  ]
  it.each(cases)('explains %s where there is one, and nothing else', (_name, marks, note, expected) => {
    renderWithI18n(<MarksKey readout={withMarks(marks, note)} />)
    const items = screen.getAllByText(/—/).map((item) => item.textContent)
    expect(items).toEqual(expected.map((text) => expect.stringMatching(text)))
  })

  it('names the contacts that quotations belong to, and no other', () => {
    renderWithI18n(<MarksKey readout={withMarks([{ kind: 'quotation', id: 'q1' }])} />)
    expect(screen.getByText('This call')).toHaveAttribute('data-relation', 'this')
    expect(screen.queryByText('Previous call')).toBeNull()
  })

  it('is absent where nothing is marked', () => {
    const { container } = renderWithI18n(<MarksKey readout={withMarks([])} />)
    expect(container).toBeEmptyDOMElement()
  })
})
