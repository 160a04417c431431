import { expect, type Page, test } from '@playwright/test'
import { openSettled } from './support/openSettled.ts'
import { LANGS, READOUT, watchConsole } from './support/pages.ts'

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

test.describe('everything can be done by keyboard alone', () => {
  test.beforeEach(({ page }) => openSettled(page, READOUT.en))

  test('the skip links come first and lead past the bar', async ({ page }) => {
    await page.keyboard.press('Tab')
    const skip = page.getByRole('navigation', { name: 'Skip to' })
    await expect(skip.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page).toHaveURL(new RegExp(`${READOUT.en}$`))
    await tabTo(page, 'link', 'International Affairs (Mezhdunarodnaya Zhizn)')
  })

  for (const panel of ['Topics', 'Sections', 'Contacts', 'Quotations']) {
    test(`the skip link “${panel}” leads there`, async ({ page }) => {
      await tabTo(page, 'link', panel)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: panel, exact: true })).toBeFocused()
      await expect(page.getByRole('heading', { name: panel, exact: true })).toBeInViewport()
      await page.keyboard.press('Tab')
      await expect(page.getByRole('region', { name: panel, exact: true }).locator(':focus')).toHaveCount(1)
      await expect(page).toHaveURL(new RegExp(`${READOUT.en}$`))
    })
  }

  test('a card opens, leads to its contact, and the chip leads back', async ({ page }) => {
    await tabTo(page, 'button', 'Quotation 2: Russian MFA')
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: 'Direct quotation 2 of 2' })
    await expect(card).toBeVisible()
    await tabTo(page, 'link', 'Previous call, 4 February 2021')
    await page.keyboard.press('Enter')
    await expect(card).toBeHidden()
    await expect(page.locator('#call-2021-02-04')).toBeFocused()
    await tabTo(page, 'button', 'Back to where I was', 'Shift+Tab')
    await page.keyboard.press('Enter')
    const control = page.getByRole('button', { name: 'Quotation 2: Russian MFA' })
    await expect(control).toBeFocused()
    await expect(control).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(control).toBeFocused()
  })

  test('a topic is toggled, the matches stepped through and cleared', async ({ page }) => {
    await tabTo(page, 'button', 'Strategic stability, 2 paragraphs', 'Shift+Tab')
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/\?topic=strategic-stability$/)
    await tabTo(page, 'button', 'Next match')
    await page.keyboard.press('Enter')
    await expect(page.locator('#p3')).toBeFocused()
    await tabTo(page, 'button', 'Next match', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('#p4')).toBeFocused()
    await tabTo(page, 'button', 'Only matching', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Only matching' })).toHaveAttribute('aria-pressed', 'true')
    await tabTo(page, 'button', 'Clear')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/lavrov-blinken-2021-05\/$/)
  })

  test('any becomes all with the arrows', async ({ page }) => {
    await page.goto(`${READOUT.en}?topic=syria&topic=ukraine`)
    await tabTo(page, 'radio', 'any')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'all' })).toBeFocused()
    await expect(page).toHaveURL(/match=all/)
  })

  test('the language is changed', async ({ page }) => {
    await tabTo(page, 'link', 'Русский')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${READOUT.ru}$`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  })

  test('the theme is changed with the arrows', async ({ page }) => {
    await tabTo(page, 'button', 'Text settings')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Text settings' })).toBeVisible()
    await tabTo(page, 'radio', 'As the system')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Text settings' })).toBeFocused()
  })

  test('a sheet of the phone opens, and Escape gives the focus back to its button', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await tabTo(page, 'button', 'Topics', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, 'button', 'Syria, 1 paragraph')
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/\?topic=syria$/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: 'Topics' })).toBeHidden()
    await expect(page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Topics' })).toBeFocused()
  })
})

for (const lang of LANGS) {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 600 },
    { width: 390, height: 844 },
  ]) {
    for (const query of ['', '?topic=syria&topic=ukraine']) {
      test(`every stop shows the focus and is uncovered: ${lang}${query} at ${size.width} px`, async ({ page }) => {
        test.slow()
        await page.setViewportSize(size)
        await openSettled(page, `${READOUT[lang]}${query}`)
        const { stops, faults } = await walk(page)
        expect(faults).toEqual([])
        expect(stops).toBeGreaterThan(30)
      })
    }
  }
}

test('every stop of a sheet shows the focus and is uncovered', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 700 })
  await openSettled(page, `${READOUT.en}?topic=syria&topic=ukraine`)
  for (const name of ['Topics', 'Sections', 'Contacts', 'Quotations']) {
    const sheet = page.getByRole('region', { name, exact: true })
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name }).click()
    await expect(sheet).toBeVisible()
    const stops = await sheet.locator('a, button:not(:disabled), input:checked').count()
    expect(stops).toBeGreaterThan(4)
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab')
      expect(await faultOfFocus(page), `${name}, stop ${stop}`).toBeNull()
    }
    await page.keyboard.press('Escape')
  }
})

/** Presses Tab (or the given key) until the control of that role and name has the focus. */
async function tabTo(page: Page, role: 'link' | 'button' | 'radio', name: string, key = 'Tab'): Promise<void> {
  const control = page.getByRole(role, { name, exact: true }).and(page.locator(':focus'))
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key)
    if ((await control.count()) > 0) return
  }
  throw new Error(`Tab never came to the ${role} “${name}”`)
}

/** Tabs through the whole page until the focus leaves it. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = []
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) return { stops, faults }
    const fault = await faultOfFocus(page)
    if (fault !== null) faults.push(fault)
  }
  throw new Error('Tab never left the page')
}

/** What is wrong with the stop that has the focus, or `null`: no outline, out of the window, or covered by something. */
function faultOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null) return 'nothing has the focus'
    const name = element.getAttribute('aria-label') ?? element.textContent ?? element.id
    // A radio without a look of its own is outlined by its label.
    const outlined = [element, element.closest('label')].some((each) => {
      const style = each && getComputedStyle(each)
      return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
    })
    if (!outlined) return `${name}: no outline`
    const box = element.getClientRects()[0]
    if (box === undefined || box.width === 0) return `${name}: no box`
    const isInside = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
    if (!isInside) return `${name}: outside the window (${box.top} to ${box.bottom})`
    const label = element.closest('label')
    const isSeen = [box.top + 2, box.top + box.height / 2, box.bottom - 2].some((y) => {
      const top = document.elementFromPoint(box.left + box.width / 2, y)
      return top !== null && (element.contains(top) || (label?.contains(top) ?? false))
    })
    return isSeen ? null : `${name}: covered`
  })
}
