import type { Browser } from './Browser.ts'
import { openAnswering } from './openAnswering.ts'
import { type Lang, WORDS } from './words.ts'

/** Opens the readout at a query and hash, and waits as `openAnswering` does. */
export async function openReadout(browser: Browser, lang: Lang, place = ''): Promise<void> {
  await openAnswering(browser, WORDS[lang].path + place)
}
