import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark, Party, Segment } from './readout.ts'
import { keyOf, marksAcross, marksAt, marksIn, withoutRepeats } from './wordMarks.ts'

const q1: Mark = { kind: 'quotation', id: 'q1' }
const r1: Mark = { kind: 'quotation', id: 'r1' }
const inner: Mark = { kind: 'inner' }
const syria: Mark = { kind: 'mention', id: 'syria' }
const treaty: Mark = { kind: 'term', id: 'treaty' }

const segments: Segment[] = [
  { text: 'They ', marks: [r1] },
  { text: '“said ', marks: [r1, q1] },
  { text: 'so', marks: [r1, q1, inner] },
  { text: '” of', marks: [q1] },
  { text: ' Syria ', marks: [syria, treaty] },
  { text: 'and ', marks: [] },
  { text: 'Syria', marks: [syria] },
]

const party: Party = {
  id: 'minister',
  kind: 'person',
  name: 'The Minister',
  shortName: 'Minister',
  otherName: 'Министр',
  otherLang: 'ru',
  office: null,
  mentions: [
    { paragraph: 'p1', start: 0, end: 4 },
    { paragraph: 'p2', start: 0, end: 4 },
  ],
}

const marks = marksIn({ id: 'p1', segments }, [party])
const keys = (some: typeof marks) => some.map(keyOf)

describe('the marks of a paragraph', () => {
  it('are in the order of their length, parties among them, each with its words', () => {
    expect(marks.map((marked) => [keyOf(marked), marked.words])).toEqual([
      ['inner:so', 'so'],
      ['party:minister', 'They'],
      ['mention:syria', 'Syria'],
      ['mention:syria', ' Syria '],
      ['term:treaty', ' Syria '],
      ['quotation:q1', '“said so” of'],
      ['quotation:r1', 'They “said so'],
    ])
  })

  it.each([
    { at: 0, found: ['party:minister', 'quotation:r1'] },
    { at: 4, found: ['quotation:r1'] },
    { at: 11, found: ['inner:so', 'quotation:q1', 'quotation:r1'] },
    { at: 18, found: ['mention:syria', 'term:treaty'] },
    { at: 25, found: [] },
    { at: 99, found: [] },
  ])('at $at are $found', ({ at, found }) => {
    expect(keys(marksAt(marks, at))).toEqual(found)
  })

  it.each([
    { quotation: 'q1', found: ['inner:so', 'quotation:r1'] },
    { quotation: 'r1', found: ['inner:so', 'party:minister', 'quotation:q1'] },
    { quotation: 'unknown', found: [] },
  ])('that share words with $quotation are $found', ({ quotation, found }) => {
    expect(keys(marksAcross(marks, quotation))).toEqual(found)
  })

  it('are named once, by the shortest place', () => {
    const once = withoutRepeats(marks)
    expect(keys(once)).toEqual([...new Set(keys(marks))])
    expect(once.find(({ mark }) => mark.kind === 'mention')?.words).toBe('Syria')
  })

  it('reach every mark of every segment, shortest first, whatever the text', () => {
    const anySegment = fc.record({
      text: fc.string({ minLength: 1, maxLength: 4 }),
      marks: fc.subarray([q1, r1, inner, syria, treaty]),
    })
    fc.assert(
      fc.property(fc.array(anySegment), (all) => {
        const found = marksIn({ id: 'p9', segments: all }, [party])
        let at = 0
        for (const { text, marks: own } of all) {
          const here = marksAt(found, at)
          expect(here.map(({ mark }) => mark.kind + ('id' in mark ? mark.id : '')).sort()).toEqual(
            own.map((mark) => mark.kind + ('id' in mark ? mark.id : '')).sort(),
          )
          const lengths = here.map(({ words }) => words.length)
          expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
          at += text.length
        }
      }),
    )
  })
})
