import { expect, type Page, test } from '@playwright/test'
import { FIXTURES, HEADLINE, READOUT, watchConsole } from './support/pages.ts'
import { readClipboard } from './support/readClipboard.ts'

const DARK = 'rgb(21, 23, 26)'
const LIGHT = 'rgb(251, 250, 247)'

async function chooseTheme(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Text settings', exact: true }).click()
  await page.getByRole('radio', { name, exact: true }).check()
  await page.keyboard.press('Escape')
}

test.describe('the theme', () => {
  test('follows the system until one is chosen, and is kept across a reload', async ({ page }) => {
    const expectQuiet = watchConsole(page)
    const root = page.locator('html')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(READOUT.en)
    await expect(root).toHaveCSS('background-color', DARK)
    await chooseTheme(page, 'Light')
    await expect(root).toHaveCSS('background-color', LIGHT)
    await page.reload()
    await expect(root).toHaveCSS('background-color', LIGHT)
    await page.emulateMedia({ colorScheme: 'light' })
    await chooseTheme(page, 'Dark')
    await page.goto('/ru/')
    await expect(root).toHaveCSS('background-color', DARK)
    await page.goto(READOUT.en)
    await chooseTheme(page, 'As the system')
    await page.reload()
    await expect(root).toHaveCSS('background-color', LIGHT)
    expectQuiet()
  })

  test('falls back where rubbish is kept', async ({ page }) => {
    const expectQuiet = watchConsole(page)
    await page.addInitScript(() => localStorage.setItem('readout:theme', '{"dark":'))
    await page.goto(READOUT.en)
    await expect(page.locator('html')).toHaveCSS('background-color', LIGHT)
    await page.getByRole('button', { name: 'Text settings', exact: true }).click()
    await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked()
    expectQuiet()
  })
})

test('with storage blocked the page reads, and a theme holds until it is closed', async ({ page }) => {
  const expectQuiet = watchConsole(page)
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError')
      },
    })
  })
  await page.goto(READOUT.en)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
  await chooseTheme(page, 'Dark')
  await expect(page.locator('html')).toHaveCSS('background-color', DARK)
  await page.getByRole('button', { name: 'Syria, 1 paragraph' }).click()
  await expect(page).toHaveURL(`${READOUT.en}?topic=syria`)
  expectQuiet()
})

/** After the module of a readout: its map has no ends to draw until the page is mended. */
const BREAK_MAP = `
const { ends } = readout.map
Object.defineProperty(readout.map, 'ends', {
  get() {
    if (document.documentElement.dataset.mended === undefined) throw new Error('broken on purpose')
    return ends
  },
})`

test.describe('an error in a component', () => {
  test('of the contacts leaves the rest standing, and trying again mends it', async ({ page }) => {
    const expectQuiet = watchConsole(page, /broken on purpose/)
    await page.addInitScript(() => {
      const Whole = ResizeObserver
      globalThis.ResizeObserver = class extends Whole {
        constructor(callback: ResizeObserverCallback) {
          if (document.documentElement.dataset.mended === undefined) throw new Error('broken on purpose')
          super(callback)
        }
      }
    })
    await page.goto(READOUT.en)
    const contacts = page.getByRole('region', { name: 'Contacts', exact: true })
    await expect(contacts.getByRole('alert')).toContainText('This part of the page could not be shown: Contacts.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
    await expect(page.locator('#p4')).toBeVisible()
    await page.getByRole('button', { name: 'Syria, 1 paragraph' }).click()
    await expect(page.getByRole('main')).toContainText('1 of 5 paragraphs')

    await contacts.getByRole('button', { name: 'Try again' }).click()
    await expect(contacts.getByRole('alert')).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.dataset.mended = ''
    })
    await contacts.getByRole('button', { name: 'Try again' }).click()
    await expect(contacts.getByRole('alert')).toBeHidden()
    await expect(contacts.getByRole('heading', { name: '4 February 2021 Previous call' })).toBeVisible()
    expectQuiet()
  })

  test('of the map leaves the text standing, and trying again mends it', async ({ page }) => {
    const expectQuiet = watchConsole(page, /broken on purpose/)
    await page.route(/\/assets\/readout-en-/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()) + BREAK_MAP })
    })
    await page.goto(READOUT.en)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('This part of the page could not be shown: the map.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
    await expect(page.locator('#p4')).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.dataset.mended = ''
    })
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toBeHidden()
    await expect(page.getByRole('img', { name: /^Map: / })).toBeVisible()
    expectQuiet()
  })
})

test.describe('sharing', () => {
  let expectQuiet: () => void
  test.beforeEach(({ page }) => {
    expectQuiet = watchConsole(page)
  })
  test.afterEach(() => expectQuiet())

  test('goes through the system’s sheet where there is one', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.documentElement.dataset.shared = JSON.stringify(data)
      }
    })
    await page.goto(`${READOUT.en}?topic=syria`)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const shared = { title: HEADLINE.en, url: `${baseURL}${READOUT.en}` }
    await expect(page.locator('html')).toHaveAttribute('data-shared', JSON.stringify(shared))
    await expect(page.getByText('Link copied')).toBeHidden()
  })

  test('copies the link where there is none, and says so', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'share', { value: undefined }))
    await page.goto(READOUT.ru)
    await page.getByRole('button', { name: 'Поделиться', exact: true }).click()
    await expect(page.getByRole('banner').getByRole('status').getByText('Ссылка скопирована')).toBeVisible()
    await expect.poll(() => readClipboard(page)).toBe(`${baseURL}${READOUT.ru}`)
  })

  test('says nothing when the reader closes the sheet', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async () => {
        document.documentElement.dataset.asked = ''
        throw new DOMException('Share canceled', 'AbortError')
      }
    })
    await page.goto(READOUT.en)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-asked', '')
    await expect(page.getByRole('banner').getByRole('status')).toHaveText('')
  })

  test.describe('where the clipboard refuses', () => {
    test.beforeEach(({ page }) =>
      page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'share', { value: undefined })
        Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))
      }),
    )

    test('shows the link, selected, to copy by hand', async ({ page, baseURL }) => {
      await page.goto(READOUT.en)
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      const field = page.getByRole('textbox', { name: 'The browser refused to copy. Copy by hand:' })
      await expect(field).toBeVisible()
      await expect(field).toHaveValue(`${baseURL}${READOUT.en}`)
      await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(`${baseURL}${READOUT.en}`)
    })

    test('a copy control does the same, and Escape leads back to it', async ({ page, baseURL }) => {
      await page.goto(READOUT.en)
      const control = page.getByRole('button', { name: 'Copy link to paragraph 4' })
      await control.click()
      const field = page.getByRole('textbox', { name: 'The browser refused to copy. Copy by hand:' })
      await expect(field).toBeFocused()
      await expect(field).toHaveValue(`${baseURL}${READOUT.en}#p4`)
      await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(`${baseURL}${READOUT.en}#p4`)
      await page.keyboard.press('Escape')
      await expect(field).toBeHidden()
      await expect(control).toBeFocused()
    })
  })
})

test.describe('another content', () => {
  test.use({ baseURL: FIXTURES.origin })
  let expectQuiet: () => void
  test.beforeEach(({ page }) => {
    expectQuiet = watchConsole(page)
  })
  test.afterEach(() => expectQuiet())

  test('lists its readouts, newest first', async ({ page }) => {
    await page.goto('/en/')
    await expect(page.getByRole('main').getByRole('link')).toHaveText([
      'Salt and Bresk meet in Kessin',
      'Talks in Lindmoor',
    ])
    await page.getByRole('link', { name: 'Talks in Lindmoor' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talks in Lindmoor')
    await page.goBack()
    await page.getByRole('link', { name: 'Salt and Bresk meet in Kessin' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Salt and Bresk meet in Kessin')
  })

  test('shows its newest readout at the root', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Солт и Бреск встретились в Кессине')
  })

  test('is filtered and folded', async ({ page }) => {
    await page.goto(FIXTURES.ru)
    await page.getByRole('button', { name: 'Пошлины, 1 абзац' }).click()
    await page.getByRole('button', { name: 'Только совпадения' }).click()
    await expect(page).toHaveURL(`${FIXTURES.ru}?topic=tolls&only=1`)
    await expect(page.getByRole('button', { name: /— показать$/ })).toHaveText([
      '2 абзаца свёрнуты — показать',
      '2 абзаца свёрнуты — показать',
      '1 абзац свёрнут — показать',
    ])
    await expect(page.getByRole('main').getByRole('paragraph').filter({ hasText: 'Пошлины: ' })).toHaveText(
      'Пошлины: 1 из 6 абзацев, 1 из 4 цитат, 2 из 3 контактов; пересказы: 0 из 2',
    )
  })

  for (const id of ['d2', 's2', 'd4', 'call-before-2030', 'meeting-2199-06']) {
    test(`is linked to: #${id}`, async ({ page }) => {
      await page.goto(`${FIXTURES.en}?topic=ferry&only=1#${id}`)
      await expect(page.locator(`[id="${id}"]`)).toBeFocused()
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
    })
  }

  for (const path of ['/ru/', FIXTURES.ru, FIXTURES.en, `${FIXTURES.ru}s/long-words/`, '/ru/nothing/here/']) {
    test(`fits into 320 px: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
        .toBe(0)
    })
  }
})
