import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectArrivedAt, passageOf, scrollToTop } from './support/arrival.ts'
import { findByAxe } from './support/findByAxe.ts'
import { holdScript } from './support/holdScript.ts'
import { openSettled } from './support/openSettled.ts'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { watchShifts } from './support/watchShifts.ts'

const NAMES = { ru: 'Русский', en: 'English' }
const BESIDE = { ru: 'Рядом', en: 'Side by side' }
const PEEK = { ru: 'EN: абзац 2 по-английски', en: 'RU: paragraph 2 in Russian' }
const CARD = { ru: 'Прямая цитата 2 из 2', en: 'Direct quotation 2 of 2' }
const QUOTATION = { ru: 'Цитата 2: МИД России', en: 'Quotation 2: Russian MFA' }
const OTHER = { ru: 'en', en: 'ru' } as const
const TWIN = 'twinOf-*.js'

const twinOf = (page: Page, id: string) => passageOf(page, `twin:${id}`)
const linkTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const topOf = async (passage: Locator) => (await passage.boundingBox())?.y ?? Number.NaN

/** Expects a passage to stand where it stood, to some px: lines of other words are of other heights. */
async function expectHeldAt(passage: Locator, top: number): Promise<void> {
  await expect.poll(async () => Math.abs((await topOf(passage)) - top)).toBeLessThanOrEqual(8)
}

/** The words that are lit now, as the browser paints them. */
function litWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('twin') ?? [])].map((range) => range.toString()))
}

let expectQuiet: () => void
test.beforeEach(({ page }) => {
  expectQuiet = watchConsole(page, /Failed to load resource: net::ERR_FAILED|Failed to fetch dynamically imported/)
})
test.afterEach(() => expectQuiet())

for (const lang of LANGS) {
  const other = OTHER[lang]
  const both = `${READOUT[lang]}?with=${other}`

  for (const width of [1440, 390]) {
    test.describe(`${lang} at ${width} px`, () => {
      test.use({ viewport: { width, height: 844 } })

      test('each paragraph stands by its twin, each in its language, and nothing overflows', async ({ page }) => {
        await openSettled(page, both)
        for (const id of ['p1', 'p2', 'p5', 'arctic-council', 'bilateral']) {
          const own = await passageOf(page, id).boundingBox()
          const twin = await twinOf(page, id).boundingBox()
          if (own === null || twin === null) throw new Error(`expected ${id} and its twin`)
          if (width === 1440) {
            expect(Math.abs(own.y - twin.y), id).toBeLessThanOrEqual(4)
            expect(twin.x, id).toBeGreaterThan(own.x + own.width)
          } else {
            expect(twin.y, id).toBeGreaterThanOrEqual(own.y + own.height - 1)
          }
        }
        await expect(page.locator(`[lang="${other}"]`).filter({ has: page.locator('[id="twin:p1"]') })).toHaveCount(1)
        await expect(page.getByText(HEADLINE[other])).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      })

      test('the paragraph that is read stays in its place through all three views', async ({ page }) => {
        await page.goto(`${READOUT[lang]}?topic=syria#p2`)
        await expect(passageOf(page, 'p2')).toBeFocused()
        await page.mouse.wheel(0, 10)
        await scrollToTop(passageOf(page, 'p4'))
        const top = await topOf(passageOf(page, 'p4'))

        await linkTo(page, BESIDE[lang]).click()
        await expect(twinOf(page, 'p4')).toBeVisible()
        await expect(page).toHaveURL(`${READOUT[lang]}?topic=syria&with=${other}#p2`)
        await expect(linkTo(page, BESIDE[lang])).toHaveAttribute('aria-current', 'true')
        await expectHeldAt(passageOf(page, 'p4'), top)

        await linkTo(page, NAMES[lang]).click()
        await expect(twinOf(page, 'p4')).toHaveCount(0)
        await expect(page).toHaveURL(`${READOUT[lang]}?topic=syria#p2`)
        await expectHeldAt(passageOf(page, 'p4'), top)

        await linkTo(page, BESIDE[lang]).click()
        await expect(twinOf(page, 'p4')).toBeVisible()
        await linkTo(page, NAMES[other]).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[other])
        await expect(page).toHaveURL(`${READOUT[other]}?topic=syria#p2`)
        await expectHeldAt(passageOf(page, 'p4'), top)
      })

      test('Back leads out of it to where the reader was, and Forward into it again', async ({ page }) => {
        await openSettled(page, READOUT[lang])
        await scrollToTop(passageOf(page, 'p4'))
        const top = await topOf(passageOf(page, 'p4'))
        await linkTo(page, BESIDE[lang]).click()
        await expect(twinOf(page, 'p4')).toBeVisible()
        await page.goBack()
        await expect(twinOf(page, 'p4')).toHaveCount(0)
        await expectHeldAt(passageOf(page, 'p4'), top)
        await page.goForward()
        await expect(twinOf(page, 'p4')).toBeVisible()
      })

      test('a deep link arrives at the passage of the page’s own language', async ({ page }) => {
        await page.goto(`${both}#q2`)
        await expectArrivedAt(page, passageOf(page, 'q2'))
        await expect(twinOf(page, 'q2')).toBeVisible()
        await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(0)
      })

      test('nothing that is shown moves when it comes with the address over a slow network', async ({ page }) => {
        const shifts = await watchShifts(page)
        const letThrough = await holdScript(page)
        await page.goto(both, { waitUntil: 'domcontentloaded' })
        await page.waitForFunction(() => performance.now() > 1000)
        await letThrough()
        await expect(twinOf(page, 'p1')).toBeVisible()
        await expect(page.locator('html')).not.toHaveAttribute('data-awaits')
        await page.waitForLoadState('networkidle')
        expect(await shifts()).toEqual([])
      })

      test('axe finds nothing', async ({ page }) => {
        test.slow()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await page.goto(`${both}&topic=syria&topic=ukraine`)
          await expect(twinOf(page, 'p5')).toBeVisible()
          expect.soft(await findByAxe(page), `side by side, ${colorScheme}`).toEqual([])
          await openSettled(page, READOUT[lang])
          await page.getByRole('button', { name: PEEK[lang] }).click()
          await expect(twinOf(page, 'p2')).toBeVisible()
          expect.soft(await findByAxe(page), `a paragraph in both, ${colorScheme}`).toEqual([])
        }
      })
    })
  }

  test(`${lang}: the keyboard opens the twin’s card and gets the focus back; its number lights both`, async ({
    page,
  }) => {
    await page.goto(both)
    const number = page.getByRole('button', { name: QUOTATION[other], exact: true })
    await number.focus()
    await expect.poll(async () => (await litWords(page)).length).toBe(2)
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: CARD[other] })
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(number).toBeFocused()
  })

  test(`${lang}: a paragraph is shown in the other language by the keyboard, and hidden again`, async ({ page }) => {
    await openSettled(page, READOUT[lang])
    const control = page.getByRole('button', { name: PEEK[lang] })
    await control.focus()
    await page.keyboard.press('Enter')
    await expect(twinOf(page, 'p2')).toBeVisible()
    await expect(control).toHaveAttribute('aria-expanded', 'true')
    await expect(control).toBeFocused()
    await expect(twinOf(page, 'p3')).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(twinOf(page, 'p2')).toHaveCount(0)
  })
}

test('pointing at a mention lights its twin', async ({ page }) => {
  await openSettled(page, `${READOUT.en}?with=ru`)
  await expect(twinOf(page, 'p4')).toBeVisible()
  await passageOf(page, 'p4').getByText('Libya', { exact: true }).hover()
  await expect.poll(() => litWords(page)).toEqual(['Libya', 'Ливии'])
  await page.getByRole('banner').hover()
  await expect.poll(() => litWords(page)).toEqual([])
})

test('the filter works on both languages: only matching, next match, clear', async ({ page }) => {
  await page.goto(`${READOUT.en}?topic=strategic-stability&only=1&with=ru`)
  await expect(twinOf(page, 'p3')).toBeVisible()
  await expect(twinOf(page, 'p1')).toBeHidden()
  await page.getByRole('button', { name: 'Next match' }).click()
  await expect(passageOf(page, 'p3')).toBeFocused()
  await page.getByRole('main').getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(page).toHaveURL(`${READOUT.en}?with=ru`)
  await expect(twinOf(page, 'p1')).toBeVisible()
})

test('a language that is not to be had is left out, said and tidied up', async ({ page }) => {
  for (const value of ['xx', 'en']) {
    await page.goto(`${READOUT.en}?with=${value}&topic=syria`)
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(`“${value}”`)
    await expect(twinOf(page, 'p1')).toHaveCount(0)
    await page.getByRole('button', { name: 'Hide this message' }).click()
    await expect(page).toHaveURL(`${READOUT.en}?topic=syria`)
  }
})

test('where it cannot be loaded the page says so and reads, and trying again brings it', async ({ page }) => {
  await page.route(`**/assets/${TWIN}`, (route) => route.abort())
  await page.goto(`${READOUT.en}?with=ru`)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('could not be shown: the Russian text.')
  await expect(passageOf(page, 'p4')).toBeVisible()
  await page.unroute(`**/assets/${TWIN}`)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(twinOf(page, 'p4')).toBeVisible()
  await expect(alert).toHaveCount(0)
})
