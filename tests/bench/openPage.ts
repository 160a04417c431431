import type { Browser } from '@playwright/test'
import type { Measured } from './timeClick.ts'

/** The screens that are measured. */
export const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

/** A screen's name. */
export type Screen = keyof typeof SCREENS

/** Opens an address and waits for its topics; where they lie in a sheet, the sheet is opened. */
export async function openPage(browser: Browser, url: string, screen: Screen): Promise<Measured> {
  const page = await browser.newPage({ viewport: SCREENS[screen] })
  await page.goto(url)
  const topics = page.locator('#panel\\:topics')
  await topics.waitFor({ state: 'attached' })
  if (!(await topics.isVisible())) await topics.evaluate((sheet: HTMLElement) => sheet.showPopover())
  await page.evaluate(() => document.fonts.ready)
  return { page, session: await page.context().newCDPSession(page) }
}
