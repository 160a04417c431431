import { expect, type Page } from '@playwright/test'
import { openSettled } from './openSettled.ts'

/** Opens a readout and waits until its words answer: then its speakers are controls. */
export async function openAnswering(page: Page, path: string): Promise<void> {
  await openSettled(page, path)
  await expect(page.locator('[id^="card:"] strong > button').first()).toBeAttached()
}

/** Presses the middle of words of the article, as a pointer does; they must stand in one piece of it. */
export async function pressWords(page: Page, words: string, options: { clickCount?: number } = {}): Promise<void> {
  const { x, y } = await page.evaluate(
    (sought) =>
      new Promise<{ x: number; y: number }>((resolve, reject) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(sought) ?? -1
          if (at === -1 || !node.parentElement?.closest('[data-paragraph] p')) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + sought.length)
          node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
          // In the next frame the text is laid out where it has been brought to.
          requestAnimationFrame(() => {
            const [box] = range.getClientRects()
            if (box) resolve({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
            else reject(new Error(`“${sought}” is not to be seen`))
          })
          return
        }
        reject(new Error(`“${sought}” does not stand in one piece of the article`))
      }),
    words,
  )
  await page.mouse.click(x, y, options)
}
