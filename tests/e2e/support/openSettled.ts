import { expect, type Page } from '@playwright/test'

/** Opens a page and waits until it answers and is drawn in its own fonts: what a test measures or points at moves no more. */
export async function openSettled(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForFunction(() => performance.getEntriesByName('readout:settled').length > 0)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}
