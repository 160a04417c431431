import { expect, type Locator, type Page, test } from '@playwright/test'
import { openSettled } from './support/openSettled.ts'
import { LANGS, READOUT, watchConsole } from './support/pages.ts'
import { watchShifts } from './support/watchShifts.ts'

const WIDTHS = [320, 360, 390, 480, 600, 768, 799, 800, 900, 1024, 1099, 1100, 1280, 1440, 1920]

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

for (const lang of LANGS) {
  const PAGES = {
    readout: READOUT[lang],
    filtered: `${READOUT[lang]}?topic=syria&topic=bilateral-relations&by=antony-blinken&match=all`,
    'later contacts': `${READOUT[lang]}#call-2022-07-29`,
    passage: `${READOUT[lang]}q/q2/`,
    list: `/${lang}/`,
    404: `/${lang}/nowhere/`,
  }

  for (const [name, path] of Object.entries(PAGES)) {
    test(`nothing overflows at any width: ${name} in ${lang}`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width)
      }
    })
  }

  for (const width of [1440, 390]) {
    test(`nothing jumps while the page loads: ${lang} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.addInitScript(() => {
        const seen = window as unknown as { shifts: PerformanceEntry[] }
        seen.shifts = []
        new PerformanceObserver((list) => seen.shifts.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        })
      })
      await page.goto(READOUT[lang], { waitUntil: 'networkidle' })
      await fontsOf(page)
      const shift = await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        const { shifts } = window as unknown as { shifts: { value: number }[] }
        return shifts.reduce((sum, { value }) => sum + value, 0)
      })
      expect(shift).toBeLessThan(0.02)
    })
  }

  test(`nothing of a page in ${lang} moves when it settles late`, async ({ page }) => {
    await comeLate(page)
    const shifts = await watchShifts(page)
    await openSettled(page, READOUT[lang])
    await expect(page.getByRole('banner').getByRole('button')).toHaveCount(3)
    expect(await shifts()).toEqual([])
  })

  for (const place of ['q/q1/', 's/bilateral/']) {
    for (const width of [1440, 390]) {
      test(`nothing of ${place} in ${lang} moves when its later styles come late, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await comeLate(page)
        const shifts = await watchShifts(page)
        await openSettled(page, READOUT[lang] + place)
        await expect(page.locator('body link[href*="/later-"]')).toHaveCount(1)
        expect(await shifts()).toEqual([])
      })
    }
  }

  test(`a page in ${lang} loads its own fonts and nothing from elsewhere`, async ({ page, baseURL }) => {
    const requests: URL[] = []
    page.on('request', (request) => requests.push(new URL(request.url())))
    await page.goto(READOUT[lang], { waitUntil: 'networkidle' })
    await expect.poll(() => page.evaluate(() => localStorage.getItem('readout:fonts'))).toBe('1')
    // Fonts that came late are shown from the next page on.
    await page.reload({ waitUntil: 'networkidle' })
    const loaded = await fontsOf(page)
    expect(loaded).toEqual([`Golos Text ${lang}`, `Literata ${lang}`])
    const families = await page.evaluate(() => ({
      interface: getComputedStyle(document.body).fontFamily,
      headline: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
    }))
    expect(families.interface).toMatch(new RegExp(`^"?Golos Text ${lang}"?,`))
    expect(families.headline).toMatch(new RegExp(`^"?Literata ${lang}"?,`))
    expect(requests.filter(({ origin, protocol }) => protocol !== 'data:' && origin !== baseURL)).toEqual([])
    const fonts = requests.filter(({ pathname }) => pathname.endsWith('.woff2')).map(({ pathname }) => pathname)
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    for (const font of fonts) expect(font).toMatch(new RegExp(`-${lang}-(latin|cyrillic)-`))
  })
}

test('no element bears a style of its own, whatever is opened', async ({ page }) => {
  await page.goto(`${READOUT.en}?topic=syria`)
  await page.getByRole('button', { name: /^Later contacts/ }).click()
  await page.getByRole('button', { name: 'Next match' }).click()
  await page.getByRole('button', { name: 'Quotation 2: Russian MFA' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.locator('[style]')).toHaveCount(0)
})

for (const forcedColors of ['none', 'active'] as const) {
  test(`an icon is drawn as its lines, forced colours ${forcedColors}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors })
    await openSettled(page, READOUT.en)
    const icon = page.locator('[data-icon="share-2"]')
    const drawn = await icon.screenshot()
    await icon.evaluate((element) => element.style.setProperty('mask', 'none'))
    const full = await icon.screenshot()
    await icon.evaluate((element) => element.style.setProperty('background', 'none'))
    const empty = await icon.screenshot()
    expect([drawn.equals(full), drawn.equals(empty), full.equals(empty)]).toEqual([false, false, false])
  })
}

const LAYOUTS = [
  { width: 1440, left: 'beside', right: 'beside' },
  { width: 1100, left: 'beside', right: 'beside' },
  { width: 1099, left: 'beside', right: 'under' },
  { width: 800, left: 'beside', right: 'under' },
  { width: 799, left: 'sheets', right: 'sheets' },
  { width: 390, left: 'sheets', right: 'sheets' },
] as const

for (const { width, left, right } of LAYOUTS) {
  test(`at ${width} px sections and topics are ${left}, contacts and quotations ${right}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(READOUT.en)
    const text = await boxOf(page.getByRole('heading', { level: 1 }))
    await expect(page.getByRole('banner')).toBeInViewport()
    const toolbar = page.getByRole('navigation', { name: 'Panels' })
    if (left === 'sheets') {
      await expect(toolbar.getByRole('button')).toHaveText(['Topics', 'Sections', 'Contacts', 'Quotations'])
      await expect(toolbar).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('region', { name: 'Contacts' })).toBeHidden()
      return
    }
    await expect(toolbar).toBeHidden()
    const sections = await boxOf(page.getByRole('navigation', { name: 'Sections' }))
    const contacts = await boxOf(page.getByRole('region', { name: 'Contacts' }))
    const main = await boxOf(page.getByRole('main'))
    expect(sections.right).toBeLessThan(text.left)
    if (right === 'beside') expect(contacts.left).toBeGreaterThan(main.right)
    else expect(contacts.top).toBeGreaterThanOrEqual(main.bottom)
  })
}

for (const width of [1440, 800]) {
  test(`the ring round a topic in focus is whole at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openSettled(page, READOUT.en)
    await page.keyboard.press('Tab')
    const topic = page.locator('#panel\\:topics button[aria-pressed]').first()
    await topic.focus()
    const { ring, room } = await topic.evaluate((button) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(button)
      const column = button.closest('aside')
      if (column === null) throw new Error('A topic lies in a column.')
      const [box, clip] = [button.getBoundingClientRect(), column.getBoundingClientRect()]
      return {
        ring: Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset),
        room: Math.min(box.left - clip.left, clip.left + column.clientWidth - box.right, box.left),
      }
    })
    expect(ring).toBeGreaterThan(0)
    expect(room).toBeGreaterThanOrEqual(ring)
  })
}

test('the link of a heading that wraps follows its last word', async ({ page }) => {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await openSettled(page, READOUT.ru)
    for (const heading of await page.getByRole('main').getByRole('heading', { level: 2 }).all()) {
      const link = page.getByRole('button', { name: `Скопировать ссылку: ${await heading.textContent()}`, exact: true })
      const [{ x, y, width: size, height }, line] = await Promise.all([
        link.evaluate((element) => element.getBoundingClientRect().toJSON()),
        heading.evaluate((element) => [...element.getClientRects()].at(-1)?.toJSON()),
      ])
      expect(x).toBeGreaterThanOrEqual(line.right)
      expect(x - line.right).toBeLessThan(16)
      expect(Math.abs(y + height / 2 - (line.top + line.bottom) / 2)).toBeLessThan(8)
      expect(x + size).toBeLessThanOrEqual(width)
    }
  }
})

test('a contact in its sheet comes to rest clear of the sheet’s own head', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSettled(page, READOUT.en)
  await page.getByRole('link', { name: 'On this contact: Previous call, 4 February 2021' }).first().click()
  const sheet = page.getByRole('region', { name: 'Contacts' })
  await expect(page.locator('#call-2021-02-04')).toBeFocused()
  const close = await boxOf(sheet.getByRole('button', { name: 'Close' }))
  const heading = await boxOf(sheet.getByRole('heading', { name: /^4\sFebruary\s2021/ }))
  expect(heading.top).toBeGreaterThanOrEqual(close.bottom)
})

/** Has the page believe that it came a second later than it did: the fonts wait for the next page then. */
async function comeLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance)
    performance.now = () => now() + 1000
  })
}

/** The families that the page has loaded, without the measured fall-backs. */
async function fontsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { fonts } = document
    await fonts.ready
    const names = [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))
    return [...new Set(names)].filter((name) => / (ru|en)$/.test(name)).sort()
  })
}

async function boxOf(locator: Locator) {
  await expect(locator).toBeVisible()
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It has no box')
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
}
