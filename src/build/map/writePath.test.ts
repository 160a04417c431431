// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { DrawnPoint } from './weighPoints.ts'
import { writePath } from './writePath.ts'

type Case = { name: string; line: DrawnPoint[]; isRing: boolean; digits: number; path: string }

const cases: Case[] = [
  {
    name: 'steps from point to point',
    line: [
      [1, 2],
      [4, 2],
      [4, -3],
    ],
    isRing: false,
    digits: 0,
    path: 'M1 2l3 0 0-5',
  },
  {
    name: 'closes a ring',
    line: [
      [0, 0],
      [5, 0],
      [5, 5],
    ],
    isRing: true,
    digits: 0,
    path: 'M0 0l5 0 0 5z',
  },
  {
    name: 'leaves out the closing point',
    line: [
      [0, 0],
      [5, 0],
      [5, 5],
      [0, 0],
    ],
    isRing: true,
    digits: 0,
    path: 'M0 0l5 0 0 5z',
  },
  {
    name: 'leaves out points that rounding makes one',
    line: [
      [0, 0],
      [0.2, 0.3],
      [5, 5],
    ],
    isRing: false,
    digits: 0,
    path: 'M0 0l5 5',
  },
  {
    name: 'does not add rounding errors up',
    line: [
      [0, 0],
      [1.4, 0],
      [2.8, 0],
      [4.2, 0],
    ],
    isRing: false,
    digits: 0,
    path: 'M0 0l1 0 2 0 1 0',
  },
  {
    name: 'writes fractions without noughts',
    line: [
      [0.14, -0.26],
      [-0.5, 2],
    ],
    isRing: false,
    digits: 1,
    path: 'M.1-.3l-.6 2.3',
  },
  {
    name: 'keeps noughts within numbers',
    line: [
      [0, 0],
      [10.5, 100.2],
    ],
    isRing: false,
    digits: 1,
    path: 'M0 0l10.5 100.2',
  },
  {
    name: 'draws no ring of two points',
    line: [
      [0, 0],
      [5, 5],
    ],
    isRing: true,
    digits: 0,
    path: '',
  },
  {
    name: 'draws no line of one point',
    line: [
      [3, 3],
      [3.1, 3],
    ],
    isRing: false,
    digits: 0,
    path: '',
  },
  { name: 'draws nothing of nothing', line: [], isRing: true, digits: 0, path: '' },
]

describe('writePath', () => {
  it.each(cases)('$name', ({ line, isRing, digits, path }) => {
    expect(writePath(line, isRing, digits)).toBe(path)
  })
})
