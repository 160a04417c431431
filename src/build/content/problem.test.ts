// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formatProblems, pointerTo, show } from './problem.ts'

describe('pointerTo', () => {
  it.each([
    { path: [], pointer: '' },
    { path: [0, 'selector', 'ru'], pointer: '/0/selector/ru' },
    { path: ['a/b', 'c~d'], pointer: '/a~1b/c~0d' },
  ])('writes $path as RFC 6901 does', ({ path, pointer }) => {
    expect(pointerTo(path)).toBe(pointer)
  })
})

describe('show', () => {
  it.each([
    { value: undefined, shown: 'nothing' },
    { value: null, shown: 'null' },
    { value: '«да»', shown: '"«да»"' },
    { value: { a: 1 }, shown: '{"a":1}' },
    { value: 'x'.repeat(5000), shown: `"${'x'.repeat(159)}… (5002 characters)` },
  ])('shows a value as $shown', ({ value, shown }) => {
    expect(show(value)).toBe(shown)
  })
})

describe('formatProblems', () => {
  it('says of each where it is, what was expected and what stands there', () => {
    const problems = [
      { file: 'registry/terms.json', pointer: '', expected: 'JSON', got: 'an empty file' },
      { file: 'readouts/a/mentions.json', pointer: '/0/topic', expected: 'an id', got: '"x"', nearest: '"xy"' },
    ]
    expect(formatProblems(problems).split('\n')).toEqual([
      'The content has 2 problems.',
      '',
      'registry/terms.json (whole file)',
      '  expected: JSON',
      '  got:      an empty file',
      '',
      'readouts/a/mentions.json /0/topic',
      '  expected: an id',
      '  got:      "x"',
      '  nearest:  "xy"',
    ])
    expect(formatProblems(problems.slice(0, 1))).toMatch(/^The content has one problem\./)
  })
})
