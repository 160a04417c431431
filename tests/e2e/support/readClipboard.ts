import type { Page } from '@playwright/test'

/** What the clipboard holds, read in a page of its own: the site's pages may not read it, and so say their headers. */
export async function readClipboard(page: Page): Promise<string> {
  const reader = await page.context().newPage()
  await reader.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await reader.goto('http://localhost/')
  await page.context().grantPermissions(['clipboard-read'], { origin: 'http://localhost' })
  const text = await reader.evaluate(() => navigator.clipboard.readText())
  await reader.close()
  await page.bringToFront()
  return text
}
