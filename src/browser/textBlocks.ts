import { readableBand } from './readableBand.ts'
import { textIn } from './textOffsets.ts'

/** A heading, a paragraph or a note of a readout: what stands there, without controls. */
export type Block = { element: Element; text: string }

const BLOCKS = 'main > header :is(h1, p), [id="text:"] :is(h2, p, aside)'

/** The head and the text of the readout, in reading order, as the page has them: folded away or not, and in each language. */
export function readBlocks(): Block[] {
  return [...document.querySelectorAll(BLOCKS)].map((element) => ({ element, text: textIn(element) }))
}

/** Calls back when the words of the page change, as by a second language; returns a function that ends it. */
export function watchBlocks(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  const main = document.querySelector('main')
  if (main !== null) observer.observe(main, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}

/** The first block of which something is to be seen in the window or below it; `null` where all is scrolled away. */
export function blockInSight(blocks: Block[]): Element | null {
  const { top } = readableBand()
  return blocks.find(({ element }) => element.getBoundingClientRect().bottom > top)?.element ?? null
}

/** Whether something of an element is to be seen in the window. */
export function isInSight(element: Element): boolean {
  const band = readableBand()
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > band.top && top < band.bottom
}
