import type { Page, Route } from '@playwright/test'

/** The script that makes a page answer. */
export const ENTRY = '**/assets/index-*.js'

/** Keeps the page's script back, as a poor network does; the returned function lets it through. */
export async function holdScript(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await page.route(ENTRY, async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  return async () => {
    isHeld = false
    await Promise.all(held.splice(0).map((route) => route.continue()))
  }
}
