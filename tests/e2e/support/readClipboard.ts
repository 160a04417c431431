import type { BrowserContext } from '@playwright/test'

const BLANK = '/blank/for/pasting/'

/** The text in the clipboard, pasted into a page without the site's headers: those let none of its pages read it. */
export async function readClipboard(context: BrowserContext, origin: string): Promise<string> {
  const page = await context.newPage()
  await page.route(`**${BLANK}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<textarea aria-label="Paste here" autofocus></textarea>' }),
  )
  await page.goto(new URL(BLANK, origin).href)
  const field = page.getByRole('textbox', { name: 'Paste here' })
  await field.press('ControlOrMeta+V')
  const text = await field.inputValue()
  await page.close()
  return text
}
