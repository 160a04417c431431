import { expect, type Page } from '@playwright/test'

/** Opens a page and waits until it is drawn in its own fonts: what a test measures or points at moves no more. */
export async function openSettled(page: Page, path: string): Promise<void> {
  const settled = page.waitForResponse(/\/assets\/settleIn-/)
  await page.goto(path)
  await settled
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}
