import type { Browser } from './Browser.ts'
import { inPage } from './inPage.ts'
import { waitFor } from './waitFor.ts'

/** Opens a path and waits until its controls answer. */
export async function openAnswering(browser: Browser, path: string): Promise<void> {
  await browser.open(path)
  await waitFor('the page answers', () => browser.evaluate(inPage(isAnswering)), true)
}

/** In the page: a prerendered control looks the same before the script has come, and what stands in the query is applied after that. */
function isAnswering(): boolean {
  const isSettled = performance.getEntriesByName('readout:settled').length > 0
  return isSettled && document.documentElement.dataset.awaits === undefined && document.fonts.status === 'loaded'
}
