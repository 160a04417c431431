import { describe, expect, it } from 'vitest'
import { buildCitation } from '#tests/support/buildCitation.ts'
import { quotationRows } from './quotationRows.ts'

describe('quotationRows', () => {
  it('names its columns and has a row for each quotation', () => {
    const citation = buildCitation({ translation: { lang: 'en', text: '“The words”' } })
    const [head = [], ...rows] = quotationRows([
      { citation, id: 'q1', label: '1', topics: ['Syria', 'Libya'] },
      { citation: buildCitation({ mode: 'reported' }), id: 'r1', label: 'a', topics: [] },
    ])
    const [first, second] = rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index], cell])))
    expect(first).toEqual({
      id: 'q1',
      label: '1',
      mode: 'direct',
      speaker: 'Russian MFA',
      source: 'statement on the call',
      language: 'ru',
      words: '«Договорились провести „на полях“ встречу»',
      translation_language: 'en',
      translation: '“The words”',
      date_edtf: '2021-05-12',
      contact: 'phone call, 12 May 2021',
      topics: 'Syria; Libya',
      readout: 'The two Ministers speak',
      url: 'https://example.org/en/small-call/#q1',
      accessed: '2026-11-26',
    })
    expect(second).toMatchObject({ id: 'r1', mode: 'reported', translation: '', translation_language: '', topics: '' })
  })
})
