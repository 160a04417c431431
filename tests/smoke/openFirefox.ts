import { type ConsoleMessage, type ElementHandle, launch } from 'puppeteer-core'
import type { Driver } from './Driver.ts'
import { waitFor } from './waitFor.ts'

/** Starts Firefox without a window, by WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Driver> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  let complaints: Promise<string>[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(textOf(message))
  })
  page.on('pageerror', (error) => complaints.push(Promise.resolve(String(error))))
  return {
    open: async (url) => {
      // Firefox takes the end of a load that is still under way for the end of the new one, and calls that aborted.
      await waitFor('the page is whole', () => page.evaluate(() => document.readyState), 'complete')
      await page.goto(url)
    },
    evaluate: (expression) => page.evaluate(expression),
    click: async (expression) => {
      const element = (await page.evaluateHandle(expression)).asElement() as ElementHandle<Element> | null
      if (element === null) throw new Error('the element has gone')
      await element.click()
    },
    pressEscape: () => page.keyboard.press('Escape'),
    back: async () => {
      await page.goBack()
    },
    resize: (width, height) => page.setViewport({ width, height }),
    takeComplaints: async () => {
      const taken = complaints
      complaints = []
      return Promise.all(taken)
    },
    close: () => browser.close(),
  }
}

/** An error that is said to the console has no text of its own here; a page that has gone cannot be asked for it. */
async function textOf(message: ConsoleMessage): Promise<string> {
  const said = await Promise.all(message.args().map((value) => value.evaluate(String).catch(() => message.text())))
  return said.join(' ')
}
