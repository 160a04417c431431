import { describe, expect, it } from 'vitest'
import { quotationAround } from './quotationAround.ts'

describe('quotationAround', () => {
  it.each([
    ['within one', '<b data-quotation="q1">|a|</b>', 'q1'],
    ['over its parts', '<b data-quotation="q1">|a</b> <i data-quotation="q1">b|</i>', 'q1'],
    ['within two, the shortest last', '<b data-quotation="q1 r1">|a|</b>', 'r1'],
    ['from one into another', '<b data-quotation="q1">|a</b><b data-quotation="q2">b|</b>', null],
    ['from a quotation out', '<b data-quotation="q1">|a</b> b|', null],
    ['outside', '|a| <b data-quotation="q1">b</b>', null],
  ])('tells of a range %s', (_, marked, expected) => {
    const template = document.createElement('p')
    template.innerHTML = marked
    expect(quotationAround(rangeBetweenBars(template))).toBe(expected)
  })
})

/** The range between the two bars, which stay in the text beside it. */
function rangeBetweenBars(root: Element): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let isBegun = false
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { index } of (node.textContent ?? '').matchAll(/\|/g)) {
      if (isBegun) range.setEnd(node, index)
      else range.setStart(node, index + 1)
      isBegun = true
    }
  }
  return range
}
