import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark, Segment } from '#domain/readout.ts'
import { cutPieces } from './cutPieces.ts'

const q1: Mark = { kind: 'quotation', id: 'q1' }
const r1: Mark = { kind: 'quotation', id: 'r1' }
const start: Mark = { kind: 'term', id: 'new-start' }
const topic: Mark = { kind: 'mention', id: 'syria' }

const plain = (text: string): Segment => ({ text, marks: [] })
const marked = (text: string, ...marks: Mark[]): Segment => ({ text, marks })

/** Groups as text: `‹…›` stays on one line, `[id]` is a control. */
function write(segments: Segment[]): string {
  return cutPieces(segments)
    .map(({ isTight, pieces }) => {
      const line = pieces.map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.mark.id}]`)).join('')
      return isTight ? `‹${line}›` : line
    })
    .join('')
}

describe('cutPieces', () => {
  const cases: [string, Segment[], string][] = [
    ['leaves plain text whole', [plain('No marks here.')], 'No marks here.'],
    ['gives a mention no control', [plain('In '), marked('Syria', topic), plain('.')], 'In Syria.'],
    [
      'keeps the last word, the control and the comma together',
      [marked('He said so', q1), plain(', and left')],
      'He said ‹so[q1],› and left',
    ],
    ['keeps a single word whole', [marked('So', q1), plain(' it is')], '‹So[q1]› it is'],
    [
      'puts the shorter mark first',
      [marked('Both on ', r1), marked('New START', r1, start), plain('.')],
      'Both on New ‹START[new-start][r1].›',
    ],
    [
      'puts a control at the end of the last segment only',
      [marked('He ', q1), marked('met', q1, topic), marked(' her', q1)],
      'He met ‹her[q1]›',
    ],
    [
      'draws a closing mark into the line of a term before it',
      [marked('“the ', q1), marked('treaty', q1, start), marked('”', q1), plain('. Then')],
      '“the ‹treaty[new-start]”[q1].› Then',
    ],
    [
      'lets a word that no narrow line holds break',
      [marked('Straittransportcustomspilotage', q1)],
      'Straittransp‹ortcustomspilotage[q1]›',
    ],
  ]
  it.each(cases)('%s', (_name, segments, expected) => {
    expect(write(segments)).toBe(expected)
  })

  it('tells which marks begin with a piece, once for each', () => {
    const begins = cutPieces([plain('So: '), marked('He said so', q1), marked(' in Syria', q1, topic), plain('.')])
      .flatMap(({ pieces }) => pieces)
      .map((piece) => (piece.kind === 'text' ? piece.begins.length : null))
    expect(begins).toEqual([0, 1, 1, 0, null, 0])
  })

  it('gives a control within a quotation the marks that go on beyond it', () => {
    const pieces = cutPieces([marked('the treaty', q1, start), marked(' holds', q1)]).flatMap((group) => group.pieces)
    expect(pieces.filter(({ kind }) => kind === 'control').map(({ marks }) => marks)).toEqual([[q1], []])
  })

  it('loses no letter and no control, whatever the text', () => {
    const anySegment = fc.record({
      text: fc.string({ minLength: 1, unit: fc.constantFrom('a', ' ', '.', '»', 'я', '😀') }),
      marks: fc.subarray([q1, r1, start, topic]),
    })
    fc.assert(
      fc.property(fc.array(anySegment), (segments) => {
        const pieces = cutPieces(segments).flatMap((group) => group.pieces)
        const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
        const covered = new Set(segments.flatMap(({ marks }) => marks).filter(({ kind }) => kind !== 'mention'))
        const controlled = new Set(pieces.flatMap((piece) => (piece.kind === 'control' ? [piece.mark] : [])))
        expect(text).toBe(segments.map((segment) => segment.text).join(''))
        expect(controlled).toEqual(covered)
      }),
    )
  })
})
