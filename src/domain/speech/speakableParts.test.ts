import { describe, expect, it } from 'vitest'
import { speakableParts } from './speakableParts.ts'

const TEXT = 'They agreed: “We shall meet.” The rest is silence.'
const QUOTED = [
  { at: 13, isEnd: false, text: 'Quotation, A:' },
  { at: 29, isEnd: true, text: 'End of quotation.' },
]

describe('speakableParts', () => {
  it('says the announcements where they fall into the sentence', () => {
    expect(speakableParts(TEXT, { start: 0, end: 29 }, QUOTED)).toEqual([
      'They agreed:',
      'Quotation, A:',
      'We shall meet.”',
      'End of quotation.',
    ])
  })

  it('leaves an end to the sentence that it ends, and a beginning to the one that it begins', () => {
    const touching = [...QUOTED, { at: 30, isEnd: false, text: 'Quotation, B:' }]
    expect(speakableParts(TEXT, { start: 0, end: 29 }, touching)).not.toContain('Quotation, B:')
    expect(speakableParts(TEXT, { start: 30, end: 50 }, touching)).toEqual(['Quotation, B:', 'The rest is silence.'])
  })

  it('says no punctuation that was cut off, and nothing where nothing is left', () => {
    expect(speakableParts('«Да», — сказал он.', { start: 4, end: 18 }, [])).toEqual(['сказал он.'])
    expect(speakableParts('…!', { start: 0, end: 2 }, [])).toEqual([])
  })

  it('cuts what is too long for one go', () => {
    const text = `${'word '.repeat(40)}end.`
    expect(speakableParts(text, { start: 0, end: text.length }, [])).toHaveLength(2)
  })
})
