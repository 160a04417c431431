import { expect, type Locator, type Page } from '@playwright/test'

/** Expects a reader to have come to rest at a passage: it has the focus, and it is in the window, clear of the bar. */
export async function expectArrivedAt(page: Page, passage: Locator): Promise<void> {
  await expect(passage).toBeFocused()
  await expect(passage).toBeInViewport()
  await expect.poll(() => roomUnderBar(page, passage), 'px between the bar and the passage').toBeGreaterThanOrEqual(0)
}

/** The element of a section, paragraph, quotation or contact: its id is what a link to it names. */
export function passageOf(page: Page, id: string): Locator {
  return page.locator(`[id="${id}"]`)
}

/** Brings an element to the top of the window, as a reader would scroll it there. */
export async function scrollToTop(passage: Locator): Promise<void> {
  await passage.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
}

async function roomUnderBar(page: Page, passage: Locator): Promise<number> {
  const [bar, box] = await Promise.all([page.getByRole('banner').boundingBox(), passage.boundingBox()])
  if (bar === null || box === null) return Number.NEGATIVE_INFINITY
  return Math.round(box.y - (bar.y + bar.height))
}
