import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutForBreath } from './cutForBreath.ts'

const words = (count: number) => Array.from({ length: count }, () => 'слово').join(' ')

describe('cutForBreath', () => {
  it('leaves what is short alone', () => {
    expect(cutForBreath('Коротко, и ясно.')).toEqual(['Коротко, и ясно.'])
  })

  it('cuts after the last comma, or before the last dash, that is within reach', () => {
    expect(cutForBreath(`${words(5)}, ${words(10)}, ${words(12)}`)).toEqual([`${words(5)}, ${words(10)},`, words(12)])
    expect(cutForBreath(`${words(15)} — ${words(12)}`)).toEqual([words(15), `— ${words(12)}`])
  })

  it('cuts between words where there is no better place', () => {
    expect(cutForBreath(words(30))).toEqual([words(23), words(7)])
  })

  it('never cuts a word, however long', () => {
    const long = 'а'.repeat(200)
    expect(cutForBreath(long)).toEqual([long])
    expect(cutForBreath(`${long} ${long}`)).toEqual([long, long])
  })

  it('loses no word, and stays short where words are', () => {
    const text = fc
      .array(fc.stringMatching(/^[а-яё]{1,20}[,;:.…]?$/u), { minLength: 1, maxLength: 80 })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(text, (given) => {
        const pieces = cutForBreath(given)
        expect(pieces.join(' ')).toBe(given)
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(140)
      }),
    )
  })
})
