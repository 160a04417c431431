import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { writeCsv } from './writeCsv.ts'

describe('writeCsv', () => {
  it('is read by another library, cell by cell', () => {
    const rows = [
      ['id', 'words', 'note'],
      ['q1', '«Слова, „а“», "b"', 'one line\nanother\r\nand a third'],
      ['q2', '', '  spaces  '],
    ]
    expect(parse(writeCsv(rows), { bom: true })).toEqual(rows)
  })

  it('ends every line in CRLF and is marked as UTF-8', () => {
    expect(writeCsv([['a', 'b'], ['c']])).toBe('\ufeffa,b\r\nc\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1'])('lets %j be no formula', (cell) => {
    expect(parse(writeCsv([[cell]]), { bom: true })).toEqual([[`'${cell}`]])
  })

  it('leaves a dash within a text, and Russian quotation marks, alone', () => {
    expect(writeCsv([['a - b', '«=1»', '— c']])).toBe('\ufeffa - b,«=1»,— c\r\n')
  })
})
