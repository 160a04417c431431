import { chromium } from '@playwright/test'
import type { Driver } from './Driver.ts'

/** Chromium tells of a document's own 404 as of a resource that failed. */
const OWN_LINE = /^Failed to load resource: the server responded with a status of 404/

/** Starts Chromium by Playwright. */
export async function openChromium(executablePath: string): Promise<Driver> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  const page = await browser.newPage()
  let complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !OWN_LINE.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return {
    open: async (url) => {
      await page.goto(url)
    },
    evaluate: (expression) => page.evaluate(expression),
    click: async (expression) => {
      const element = (await page.evaluateHandle<Element>(expression)).asElement()
      if (element === null) throw new Error('the element has gone')
      await element.click({ timeout: 1000 })
    },
    pressEscape: () => page.keyboard.press('Escape'),
    back: async () => {
      await page.goBack()
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    takeComplaints: async () => {
      const taken = complaints
      complaints = []
      return taken
    },
    close: () => browser.close(),
  }
}
