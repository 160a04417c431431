import { expect, it } from 'vitest'
import { foldUnits } from './foldUnits.ts'

const upper = (letter: string) => letter.toUpperCase()

it.each([
  ['a letter for each', 'ab', 'AB', [0, 1, 2]],
  ['one space for a row of any', 'a \u00a0\tb', 'A B', [0, 1, 4, 5]],
  ['line breaks as letters, each', 'a \n b', 'A \n B', [0, 1, 2, 3, 4, 5]],
  ['a letter with its marks as one', 'e\u0301a', 'E\u0301A', [0, 0, 2, 3]],
  ['a form of several letters at one place', 'aßb', 'ASSB', [0, 1, 1, 2, 3]],
  ['nothing', '', '', [0]],
])('has %s', (_, text, folded, at) => {
  expect(foldUnits(text, upper)).toEqual({ text: folded, at })
})
