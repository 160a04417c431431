import { describe, expect, it } from 'vitest'
import { findInBlocks, indexFrom } from './findInBlocks.ts'
import { foldForFinding } from './findWords.ts'

const BLOCKS = ['мир и мир', 'договор', 'мир'].map(foldForFinding)

describe('findInBlocks', () => {
  it('finds words in each block, in reading order', () => {
    expect(findInBlocks(BLOCKS, 'мир')).toEqual([
      { block: 0, start: 0, end: 3 },
      { block: 0, start: 6, end: 9 },
      { block: 2, start: 0, end: 3 },
    ])
  })

  it('finds nothing across the end of a block', () => {
    expect(findInBlocks(BLOCKS, 'мирдоговор')).toEqual([])
    expect(findInBlocks(BLOCKS, 'мир договор')).toEqual([])
  })
})

describe('indexFrom', () => {
  const found = findInBlocks(BLOCKS, 'мир')

  it.each([
    { name: 'the place itself', block: 0, start: 6, index: 1 },
    { name: 'the next one in the block', block: 0, start: 1, index: 1 },
    { name: 'the next one in another block', block: 1, start: 0, index: 2 },
    { name: 'the first after the last', block: 2, start: 1, index: 0 },
  ])('is of $name', ({ block, start, index }) => {
    expect(indexFrom(found, { block, start })).toBe(index)
  })

  it('is none where nothing is found', () => {
    expect(indexFrom([], { block: 0, start: 0 })).toBe(-1)
  })
})
