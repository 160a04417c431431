import { expect, type Locator, type Page, test } from '@playwright/test'
import { findByAxe } from './support/findByAxe.ts'
import { FIXTURES, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { openAnswering, pressWords } from './support/pressWords.ts'

const WORDS = {
  ru: {
    chooser: 'Здесь отмечено',
    treaty: 'РСМД',
    marks: ['Тема Договор о РСМД', 'Термин ДРСМД', 'Прямая цитата 2 МИД России'],
    term: 'ДРСМД',
    quotation: 'Прямая цитата 2 из 2',
    inner: 'на полях',
    innerMarks: ['Цитата внутри цитаты «на полях»', 'Прямая цитата 1 МИД России'],
    plain: 'говорили по телефону',
    quoted: 'Была затронута',
    number: /^Цитата 2: /,
    inQuotation: 'Отмечено в этих словах',
    paragraph: '4 пометки в абзаце 3',
    inParagraph: 'Пометки в абзаце 3',
    paragraphMarks: [/^Тема Стратегическая/, /^Тема Корейский/, /^Тема СВПД/, /^Термин СВПД/],
  },
  en: {
    chooser: 'Marked here',
    treaty: 'INF',
    marks: ['Topic INF Treaty', 'Term INF Treaty', 'Direct quotation 2 Russian MFA'],
    term: 'INF Treaty',
    quotation: 'Direct quotation 2 of 2',
    inner: 'on the margins',
    innerMarks: ['Quotation within the quotation ‘on the margins’', 'Direct quotation 1 Russian MFA'],
    plain: 'spoke by phone',
    quoted: 'Issues of ensuring',
    number: /^Quotation 2: /,
    inQuotation: 'Marked in these words',
    paragraph: '4 marks in paragraph 3',
    inParagraph: 'Marks in paragraph 3',
    paragraphMarks: [/^Topic Strategic/, /^Topic Korean/, /^Topic JCPOA/, /^Term JCPOA/],
  },
} as const

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

const focused = (page: Page) => page.locator(':focus')

for (const lang of LANGS) {
  const words = WORDS[lang]

  test.describe(`overlapping marks in ${lang}`, () => {
    test.beforeEach(({ page }) => openAnswering(page, READOUT[lang]))

    test('are named in a chooser where they are pressed, shortest first, and each is reached', async ({ page }) => {
      await pressWords(page, words.treaty)
      const chooser = page.getByRole('dialog', { name: words.chooser })
      await expect(chooser.getByRole('listitem')).toHaveText([...words.marks])
      const [topic, term, quotation] = words.marks.map((name) =>
        chooser.getByRole('button', { name, exact: true }),
      ) as [Locator, Locator, Locator]
      await expect(focused(page)).toHaveText(words.marks[0])
      await page.keyboard.press('Enter')
      await expect(topic).toHaveAttribute('aria-pressed', 'true')
      await expect(page).toHaveURL(/\?topic=inf-treaty$/)
      await term.click()
      await expect(chooser).toHaveCount(0)
      await expect(page.getByRole('dialog', { name: words.term })).toBeVisible()
      await page.keyboard.press('Escape')
      await pressWords(page, words.treaty)
      await quotation.click()
      await expect(page.getByRole('dialog', { name: words.quotation })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: words.number })).toBeFocused()
    })

    test('are put away by Escape, which gives the focus back to the text', async ({ page }) => {
      await pressWords(page, words.inner)
      const chooser = page.getByRole('dialog', { name: words.chooser })
      await expect(chooser.getByRole('listitem')).toHaveText([...words.innerMarks])
      await page.keyboard.press('Escape')
      await expect(chooser).toHaveCount(0)
      await expect(focused(page)).toHaveId('p2')
    })

    test('open nothing where there is one quotation or none, nor by selecting words', async ({ page }) => {
      await pressWords(page, words.plain)
      await pressWords(page, words.quoted)
      await pressWords(page, words.treaty, { clickCount: 2 })
      await expect.poll(() => page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await pressWords(page, words.quoted)
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })

    test('are reached by keyboard from the card of a quotation and from a paragraph', async ({ page }) => {
      await page.getByRole('button', { name: words.number }).press('Enter')
      const card = page.getByRole('dialog', { name: words.quotation })
      await expect(card.getByRole('heading', { name: words.inQuotation })).toBeVisible()
      await card.getByRole('button', { name: words.marks[1], exact: true }).press('Enter')
      await expect(page.getByRole('dialog', { name: words.term })).toBeVisible()
      await page.keyboard.press('Escape')

      await page.locator('#p3 button').last().focus()
      await page.keyboard.press('Tab')
      const control = page.getByRole('button', { name: words.paragraph })
      await expect(control).toBeFocused()
      await expect(control).toBeInViewport()
      await page.keyboard.press('Enter')
      const chooser = page.getByRole('dialog', { name: words.inParagraph })
      await expect(chooser.getByRole('listitem')).toHaveText([...words.paragraphMarks])
      await page.keyboard.press('Escape')
      await expect(control).toBeFocused()
    })

    for (const width of [1440, 390]) {
      test(`axe finds nothing at ${width} px, light and dark`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await pressWords(page, words.treaty)
          await expect(page.getByRole('dialog', { name: words.chooser })).toBeVisible()
          expect.soft(await findByAxe(page), `chooser, ${colorScheme}`).toEqual([])
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: words.number }).click()
          await expect(page.getByRole('heading', { name: words.inQuotation })).toBeVisible()
          expect.soft(await findByAxe(page), `quotation, ${colorScheme}`).toEqual([])
          await page.keyboard.press('Escape')
        }
      })
    }
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

  test('the chooser is a sheet of targets for a finger, in any readout and in both languages side by side', async ({
    page,
  }) => {
    await openAnswering(page, `${FIXTURES.origin}${FIXTURES.en}?with=ru`)
    for (const [words, name, marks] of [
      ['green', 'Marked here', ['‘green lights’', 'Bresk', 'ministry']],
      ['зелёные', 'Здесь отмечено', ['«зелёные огни»', 'Бреск', 'МИД']],
    ] as const) {
      await pressWords(page, words)
      const chooser = page.getByRole('dialog', { name })
      await expect(chooser).toBeVisible()
      for (const mark of marks) await expect(chooser.getByRole('listitem').filter({ hasText: mark })).not.toHaveCount(0)
      const box = await chooser.boundingBox()
      expect(box).toMatchObject({ x: 0, width: 320 })
      await page.keyboard.press('Escape')
    }
  })
})
