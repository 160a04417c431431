import { expect, type Page, test } from '@playwright/test'
import { findByAxe } from './support/findByAxe.ts'
import { LANGS, READOUT, watchConsole } from './support/pages.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

const NUMBER = /^(Цитата|Quotation) 2: /
const TERM = /^(Пояснить|Explain): /
const SHEETS = ['panel:topics', 'panel:sections', 'panel:contacts', 'panel:quotations']

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

for (const lang of LANGS) {
  const FILTERED = `${READOUT[lang]}?topic=syria&topic=ukraine`
  const PAGES = [
    READOUT[lang],
    FILTERED,
    `${FILTERED}&only=1&by=russian-mfa`,
    `${READOUT[lang]}?topic=nowhere#nothing`,
    `${READOUT[lang]}q/q1/`,
    `${READOUT[lang]}s/bilateral/`,
    `/${lang}/`,
    `/${lang}/nowhere/`,
  ]

  for (const size of SIZES) {
    test.describe(`${lang} at ${size.width} px`, () => {
      test.use({ viewport: size })

      for (const colorScheme of ['light', 'dark'] as const) {
        test(`axe finds nothing in the ${colorScheme} theme`, async ({ page }) => {
          test.slow()
          await page.emulateMedia({ colorScheme })
          for (const path of PAGES) {
            await page.goto(path)
            await expectNothingFound(page, path)
          }
          await page.goto(READOUT[lang])
          for (const control of [NUMBER, TERM]) {
            await page.getByRole('button', { name: control }).first().click()
            await expect(page.getByRole('dialog')).toBeVisible()
            await expectNothingFound(page, `the card of ${control}`)
            await page.keyboard.press('Escape')
          }
          await page.getByText(/^(Как читать пометки|Key to the marks)$/).click()
          await expectNothingFound(page, 'the key to the marks')
          if (size.width < 800) await expectNothingFoundInSheets(page)
          else {
            await page.getByRole('button', { name: /· 12$/ }).click()
            await expectNothingFound(page, 'later contacts')
          }
        })
      }

      test('headings and landmarks are in order', async ({ page }) => {
        for (const path of PAGES) {
          await page.goto(path)
          await expect(page.getByRole('main')).toHaveCount(1)
          await expect(page.getByRole('banner')).toHaveCount(1)
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          for (const role of ['navigation', 'complementary'] as const) {
            const names = await Promise.all(
              (await page.getByRole(role).all()).map((landmark) => landmark.getAttribute('aria-label')),
            )
            expect(names, path).not.toContain(null)
            expect(new Set(names).size, path).toBe(names.length)
          }
          const levels = await page
            .getByRole('heading')
            .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
          for (const [index, level] of levels.entries()) {
            expect(level, `${path}: ${levels}`).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1)
          }
        }
      })
    })
  }

  test(`each block of the ${lang} page says its language`, async ({ page }) => {
    await page.goto(READOUT[lang])
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await page.getByRole('button', { name: TERM }).first().click()
    const other = lang === 'ru' ? 'en' : 'ru'
    await expect(page.getByRole('dialog').locator(`[lang="${other}"]`)).toHaveText(/\S/)
  })
}

test('forced colours tell the marks apart by their lines alone', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${READOUT.en}?topic=syria`)
  const main = page.getByRole('main')
  const direct = main.getByText(/^ International subjects discussed/)
  const reported = main.getByText(/^both welcomed the extension of the strategic arms treaty, ?$/)
  await expect(direct).toHaveCSS('text-decoration-line', 'underline')
  await expect(direct).toHaveCSS('text-decoration-style', 'solid')
  await expect(reported).toHaveCSS('text-decoration-line', 'underline')
  await expect(reported).toHaveCSS('text-decoration-style', 'dashed')
  await expect(main.getByText('‘on the margins’', { exact: true })).toHaveCSS('font-style', 'italic')
  await expect(main.getByText('(JCPOA)', { exact: true }).last()).toHaveCSS('border-bottom-style', 'dotted')
  await expect(main.getByRole('paragraph').getByText('Syria', { exact: true }).last()).toHaveCSS(
    'outline-style',
    'solid',
  )
  await expect(main.getByRole('paragraph').getByText('Libya', { exact: true })).toHaveCSS('outline-style', 'none')
})

async function expectNothingFound(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
  expect.soft(await findByAxe(page), where).toEqual([])
}

async function expectNothingFoundInSheets(page: Page): Promise<void> {
  const toolbar = page.getByRole('navigation', { name: /^(Панели|Panels)$/ })
  for (const [index, sheet] of SHEETS.entries()) {
    await toolbar.getByRole('button').nth(index).click()
    await expect(page.locator(`[id="${sheet}"]`)).toBeVisible()
    await expectNothingFound(page, sheet)
    await page.keyboard.press('Escape')
    await expect(page.locator(`[id="${sheet}"]`)).toBeHidden()
  }
}
