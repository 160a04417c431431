import { expect, test } from '@playwright/test'
import { passageOf, scrollToTop } from './support/arrival.ts'
import { openSettled } from './support/openSettled.ts'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'

const NAMES = { ru: 'Русский', en: 'English' }
const LIST = { ru: 'Сообщения о контактах', en: 'Readouts' }

let expectQuiet: () => void
test.beforeEach(({ page }) => {
  expectQuiet = watchConsole(page)
})
test.afterEach(() => expectQuiet())

for (const lang of LANGS) {
  const other = lang === 'ru' ? 'en' : 'ru'

  for (const width of [1440, 390]) {
    for (const id of ['p3', 'p4']) {
      test(`switching from ${lang} at ${width} px holds ${id} in its place, with filter and hash`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 })
        await page.goto(`${READOUT[lang]}?topic=syria&topic=korea#p2`)
        await expect(passageOf(page, 'p2')).toBeFocused()
        // A reader who scrolls acts: the arrival lets go of its place.
        const scrolled = await page.evaluate(() => window.scrollY)
        await page.mouse.wheel(0, 10)
        await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(scrolled)
        await scrollToTop(passageOf(page, id))
        const before = await passageOf(page, id).boundingBox()

        await page.getByRole('link', { name: NAMES[other], exact: true }).click()

        await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[other])
        await expect(page).toHaveURL(`${READOUT[other]}?topic=syria&topic=korea#p2`)
        await expect
          .poll(async () => Math.abs(((await passageOf(page, id).boundingBox())?.y ?? 0) - (before?.y ?? Number.NaN)))
          .toBeLessThanOrEqual(8)
        await expect(page.getByRole('button', { pressed: true })).toHaveCount(width === 390 ? 0 : 2)
      })
    }
  }

  test(`the page in ${lang} names its language, and itself in its title`, async ({ page }) => {
    await page.goto(READOUT[lang])
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page).toHaveTitle(`${HEADLINE[lang]} · Readout`)
    for (const each of LANGS) {
      await expect(page.getByRole('link', { name: NAMES[each], exact: true })).toHaveAttribute('lang', each)
    }
    await expect(page.getByRole('link', { name: NAMES[lang], exact: true })).toHaveAttribute('aria-current', 'true')
    // Of what is seen nothing is in the other language, but for that language's own name.
    await expect(page.locator(`[lang="${other}"]`).filter({ visible: true })).toHaveText([NAMES[other]])
    await expect(page.locator(`[lang="${lang}"]`).filter({ has: page.locator('#p1') })).not.toHaveCount(0)
    await page.getByRole('link', { name: NAMES[other], exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await expect(page).toHaveTitle(`${HEADLINE[other]} · Readout`)
  })

  test(`the list in ${lang} leads to the readout, and to the list in the other language`, async ({ page }) => {
    await page.goto(`/${lang}/`)
    await expect(page).toHaveTitle(`${LIST[lang]} · Readout`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(LIST[lang])
    await page.getByRole('link', { name: NAMES[other], exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(LIST[other])
    await expect(page).toHaveURL(`/${other}/`)
    await page.getByRole('link', { name: HEADLINE[other] }).click()
    await expect(page).toHaveURL(READOUT[other])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[other])
    await page.getByRole('link', { name: 'Readout', exact: true }).click()
    await expect(page).toHaveURL(`/${other}/`)
  })

  for (const path of [READOUT[lang].slice(0, -1), `${READOUT[lang].slice(0, -1)}?topic=syria#p4`]) {
    test(`${path} reads without the last slash`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[lang])
    })
  }
}

test('the keyboard goes through the bar without moving the page', async ({ page }) => {
  await openSettled(page, READOUT.en)
  await scrollToTop(passageOf(page, 'p4'))
  const at = await page.evaluate(() => scrollY)
  expect(at).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Readout', exact: true }).focus()
  for (const name of [NAMES.ru, NAMES.en]) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name, exact: true })).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(at)
  }
})

test('the root shows the newest readout in Russian', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.ru)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page).toHaveTitle(`${HEADLINE.ru} · Readout`)
  await page.getByRole('button', { name: 'Сирия, 1 абзац' }).click()
  await expect(page).toHaveURL('/?topic=syria')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(`${READOUT.en}?topic=syria`)
})
