import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchor, describe as describeRange, findAnchors } from './anchor.ts'

describe('anchor', () => {
  it.each([
    {
      name: 'finds words that occur once',
      text: 'one two three',
      selector: { exact: 'two' },
      range: { start: 4, end: 7 },
    },
    { name: 'finds the whole text', text: 'one', selector: { exact: 'one' }, range: { start: 0, end: 3 } },
    { name: 'refuses words that do not occur', text: 'one two', selector: { exact: 'six' }, range: null },
    { name: 'refuses words that occur twice', text: 'one two one', selector: { exact: 'one' }, range: null },
    { name: 'refuses repeats that overlap', text: 'aaa', selector: { exact: 'aa' }, range: null },
    {
      name: 'tells repeats apart by what stands before',
      text: 'the one, an one',
      selector: { exact: 'one', prefix: 'an ' },
      range: { start: 12, end: 15 },
    },
    {
      name: 'tells repeats apart by what stands after',
      text: 'one cat, one dog',
      selector: { exact: 'one', suffix: ' dog' },
      range: { start: 9, end: 12 },
    },
    {
      name: 'tells overlapping repeats apart by both sides',
      text: 'xaaay',
      selector: { exact: 'a', prefix: 'a', suffix: 'a' },
      range: { start: 2, end: 3 },
    },
    {
      name: 'refuses a prefix that does not stand there',
      text: 'one two',
      selector: { exact: 'two', prefix: 'a ' },
      range: null,
    },
    {
      name: 'refuses a suffix that does not stand there',
      text: 'one two',
      selector: { exact: 'one', suffix: ',' },
      range: null,
    },
    { name: 'refuses another case', text: 'One', selector: { exact: 'one' }, range: null },
    { name: 'refuses other quotation marks', text: 'so “one”', selector: { exact: '"one"' }, range: null },
    { name: 'refuses е for ё', text: 'ещё', selector: { exact: 'еще' }, range: null },
    { name: 'refuses a space for a no-break space', text: '20\u00a0May', selector: { exact: '20 May' }, range: null },
    { name: 'refuses an empty quote', text: 'one', selector: { exact: '' }, range: null },
    { name: 'refuses an empty quote in an empty text', text: '', selector: { exact: '' }, range: null },
  ])('$name', ({ text, selector, range }) => {
    expect(anchor(text, selector)).toEqual(range)
  })
})

describe('findAnchors', () => {
  it('finds every place in order, overlapping ones too', () => {
    expect(findAnchors('aaa', { exact: 'aa' })).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ])
  })

  it('finds only places that read as the selector does', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 })
    const quote = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 })
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 20 })
    fc.assert(
      fc.property(text, quote, short, short, (text, exact, prefix, suffix) => {
        const places = Array.from(text, (_, start) => ({ start, end: start + exact.length })).filter(
          ({ start, end }) =>
            text.slice(start, end) === exact &&
            text.slice(0, start).endsWith(prefix) &&
            text.slice(end).startsWith(suffix),
        )
        expect(findAnchors(text, { exact, prefix, suffix })).toEqual(places)
      }),
    )
  })
})

describe('describe', () => {
  it.each([
    { name: 'adds no context to words that occur once', text: 'one two', start: 4, end: 7, selector: { exact: 'two' } },
    {
      name: 'adds as much context as it takes',
      text: 'a one b, c one b',
      start: 11,
      end: 14,
      selector: { exact: 'one', prefix: 'c ', suffix: ' b' },
    },
    { name: 'adds no prefix at the beginning', text: 'aa', start: 0, end: 1, selector: { exact: 'a', suffix: 'a' } },
    { name: 'adds no suffix at the end', text: 'aa', start: 1, end: 2, selector: { exact: 'a', prefix: 'a' } },
    {
      name: 'comes to an end on an empty range',
      text: 'ab',
      start: 1,
      end: 1,
      selector: { exact: '', prefix: 'a', suffix: 'b' },
    },
  ])('$name', ({ text, start, end, selector }) => {
    expect(describeRange(text, { start, end })).toEqual(selector)
  })

  it.each([
    { name: 'any text', texts: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
    {
      name: 'a text that repeats itself',
      texts: fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 30 }),
    },
  ])('leads back to any range of $name', ({ texts }) => {
    const placed = texts.chain((text) =>
      fc.nat(text.length - 1).chain((start) =>
        fc.record({
          text: fc.constant(text),
          start: fc.constant(start),
          end: fc.integer({ min: start + 1, max: text.length }),
        }),
      ),
    )
    fc.assert(
      fc.property(placed, ({ text, start, end }) => {
        expect(anchor(text, describeRange(text, { start, end }))).toEqual({ start, end })
      }),
    )
  })
})
