import { beforeEach, describe, expect, it } from 'vitest'
import { placeElements } from '#tests/support/placeElements.ts'
import { holdText } from './holdText.ts'

/** Lays two paragraphs out, each block being named after its paragraph as in the article. */
function layOut(tops: Record<string, number>): void {
  placeElements(tops)
  for (const element of document.querySelectorAll<HTMLElement>('p')) element.dataset.paragraph = element.id
}

beforeEach(() => {
  layOut({ p1: 200, p2: 400 })
  scrollTo({ top: 0, behavior: 'instant' })
})

describe('holdText', () => {
  it('keeps what is being read where it is while the text changes', () => {
    scrollTo({ top: 350, behavior: 'instant' })
    holdText(() => layOut({ p1: 300, p2: 900 }))
    expect(scrollY).toBe(850)
  })

  it('stays at the top', () => {
    holdText(() => layOut({ p1: 300, p2: 900 }))
    expect(scrollY).toBe(0)
  })
})
