import type { Page } from '@playwright/test'

/** Selects words of the article, the first place of them, whatever elements they go through. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const nodes: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (node instanceof Text && parent?.closest('[data-paragraph]') && !parent.closest('button')) nodes.push(node)
    }
    const start = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(sought)
    if (start === -1) throw new Error(`“${sought}” is not in the article`)
    // A beginning lies before a character, an end after one: what stands between two paragraphs is not selected.
    const placeOf = (index: number, isEnd: boolean): [Text, number] => {
      let left = index
      for (const node of nodes) {
        if (isEnd ? left <= node.data.length : left < node.data.length) return [node, left]
        left -= node.data.length
      }
      throw new Error('The article is shorter')
    }
    const [first, from] = placeOf(start, false)
    const [last, to] = placeOf(start + sought.length, true)
    first.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    getSelection()?.setBaseAndExtent(first, from, last, to)
  }, words)
}

/** The words that the page has marked as those that its address leads to, and whether the reader sees them. */
export async function markedWords(page: Page): Promise<{ text: string; isInSight: boolean }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('passage') ?? []
    if (!(range instanceof Range)) return { text: '', isInSight: false }
    const { top, bottom, height } = range.getBoundingClientRect()
    return { text: range.toString(), isInSight: height > 0 && top >= 0 && bottom <= innerHeight }
  })
}
