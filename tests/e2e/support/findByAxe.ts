import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** What axe finds wrong in a page as it stands, each with its markup. No policy of the page keeps it out. */
export async function findByAxe(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}
