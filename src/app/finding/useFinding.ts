import { useEffect, useMemo, useRef, useState } from 'react'
import { currentPlace, lastMove } from '#browser/address.ts'
import { bringInSight } from '#browser/bringInSight.ts'
import { lightRanges } from '#browser/lightRanges.ts'
import { type Block, blockInSight, isInSight } from '#browser/textBlocks.ts'
import { rangeInText } from '#browser/textOffsets.ts'
import { excerptAround } from '#domain/finding/excerptAround.ts'
import { type Found, findInBlocks, indexFrom } from '#domain/finding/findInBlocks.ts'
import { foldForFinding } from '#domain/finding/findWords.ts'
import { useBlocks } from './useBlocks.ts'

/** Under these names find.css colours all that is found, and over it the one that the reader stands at. */
const LIGHTS = { all: 'found', current: 'found-current' }

/** What is found, and the way through it. */
export type Finding = {
  total: number
  /** Of the one that the reader stands at, from 0; -1 where there is none. */
  index: number
  /** What stands about it, once the reader has stepped there. */
  excerpt: string | null
  /** To be told before the words change by what the reader types. */
  onTyping: () => void
  /** To the next (1) or the previous (-1); past an end it goes on at the other. */
  onStep: (by: 1 | -1) => void
}

/** Where the reader stands: at a place of a block, `null` before the first one. */
type Stand = { element: Element | null; start: number; isStep: boolean }

/** Finds words in what the page shows of a readout, lights them, and brings in sight the one that the reader stands at. */
export function useFinding(words: string): Finding {
  const blocks = useBlocks()
  const texts = useMemo(() => blocks.map(({ text }) => foldForFinding(text)), [blocks])
  const found = useMemo(() => findInBlocks(texts, words), [texts, words])
  const [stand, setStand] = useState(() => standInSight(blocks))
  const block = blocks.findIndex(({ element }) => element === stand.element)
  const index = indexFrom(found, { block, start: stand.start })
  const current = found[index]
  // A link that asks for words leads to them, unless it leads elsewhere.
  const isAwaited = useRef(lastMove() === 'browser' && currentPlace().hash === '' && block <= 0)

  useEffect(() => {
    lightRanges(
      LIGHTS.all,
      found.flatMap((each) => rangeOf(blocks, each) ?? []),
    )
  }, [blocks, found])
  useEffect(() => {
    const range = current && rangeOf(blocks, current)
    lightRanges(LIGHTS.current, range ? [range] : [])
    if (isAwaited.current && range) bringInSight(range)
    isAwaited.current = false
  }, [blocks, current])
  useEffect(
    () => () => {
      for (const light of Object.values(LIGHTS)) lightRanges(light, [])
    },
    [],
  )

  const onTyping = () => {
    isAwaited.current = true
    const isStill = stand.element !== null && isInSight(stand.element)
    setStand(isStill ? { ...stand, isStep: false } : standInSight(blocks))
  }
  const onStep = (by: 1 | -1) => {
    const next = found[(index + by + found.length) % found.length]
    const range = next && rangeOf(blocks, next)
    if (!range) return
    setStand({ element: blocks[next.block]?.element ?? null, start: next.start, isStep: true })
    bringInSight(range)
  }
  const excerpt = stand.isStep && current ? excerptAround(blocks[current.block]?.text ?? '', current) : null
  return { total: found.length, index, excerpt, onTyping, onStep }
}

function standInSight(blocks: Block[]): Stand {
  return { element: blockInSight(blocks), start: 0, isStep: false }
}

function rangeOf(blocks: Block[], found: Found): Range | null {
  const block = blocks[found.block]
  return block ? rangeInText(block.element, found) : null
}
