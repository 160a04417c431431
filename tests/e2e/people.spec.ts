import { expect, type Page, test } from '@playwright/test'
import { expectArrivedAt, passageOf } from './support/arrival.ts'
import { findByAxe } from './support/findByAxe.ts'
import { FIXTURES, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { openAnswering, pressWords } from './support/pressWords.ts'

const WORDS = {
  ru: {
    quotations: 'Цитаты',
    ministry: 'МИД России',
    ministryName: 'Министерство иностранных дел России',
    ministryOther: ['Ministry of Foreign Affairs of Russia', 'en'],
    both: 'Лавров и Блинкен, по сообщению МИД',
    whose: 'Чьи слова',
    inText: 'Энтони',
    name: 'Энтони Блинкен',
    office: 'государственный секретарь США в то время',
    contacts: [
      'Предыдущий разговор, 4 февраля 2021 сообщение МИД',
      'Этот разговор, 12 мая 2021 Рейтер',
      'Предстоящая встреча, около 20 мая 2021, по плану сказано в заметке',
      'Состоялась: 19 мая 2021 ТАСС',
    ],
    others: 'Ещё 12 известных нам контактов',
    mentions: ['абзац 1 Энтони Блинкен', 'абзац 2 Э.Блинкен', 'абзац 4 Блинкен', 'абзац 5 собеседника'],
    reported: 'Пересказ а',
    number: /^Цитата 1: /,
    card: 'Прямая цитата 1 из 2',
    back: 'Вернуться',
    explain: 'Пояснить: ДРСМД',
    term: 'ДРСМД',
    onTerm: ['Прямая цитата 2', 'абзац 4'],
  },
  en: {
    quotations: 'Quotations',
    ministry: 'Russian MFA',
    ministryName: 'Ministry of Foreign Affairs of Russia',
    ministryOther: ['Министерство иностранных дел России', 'ru'],
    both: 'Lavrov and Blinken, per the MFA',
    whose: 'Whose words',
    inText: 'Antony',
    name: 'Antony Blinken',
    office: 'US Secretary of State at the time',
    contacts: [
      'Previous call, 4 February 2021 release of the Russian MFA',
      'This call, 12 May 2021 Reuters',
      'Upcoming meeting, about 20 May 2021 as planned stated in the item',
      'Held: 19 May 2021 TASS',
    ],
    others: '12 more contacts known to us',
    mentions: [
      'paragraph 1 Antony Blinken',
      'paragraph 2 A. Blinken',
      'paragraph 4 the two',
      'paragraph 5 his counterpart',
    ],
    reported: 'Reported passage a',
    number: /^Quotation 1: /,
    card: 'Direct quotation 1 of 2',
    back: 'Back to where I was',
    explain: 'Explain: INF Treaty',
    term: 'INF Treaty',
    onTerm: ['Direct quotation 2', 'paragraph 4'],
  },
} as const

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

/** The name of a speaker in the list of quotations. */
const speaker = (page: Page, list: string, name: string) =>
  page.getByRole('region', { name: list }).getByRole('button', { name, exact: true })

for (const lang of LANGS) {
  const words = WORDS[lang]

  test.describe(`persons and bodies in ${lang}`, () => {
    test.beforeEach(({ page }) => openAnswering(page, READOUT[lang]))

    test('have a card with both names, dates with their sources, words and mentions', async ({ page }) => {
      await pressWords(page, words.inText)
      const card = page.getByRole('dialog', { name: words.name })
      await expect(card).toContainText(words.office)
      const items = card.getByRole('listitem')
      for (const contact of words.contacts) await expect(items.filter({ hasText: contact })).toHaveCount(1)
      await card.getByText(words.others).click()
      await expect(card.locator('details').getByRole('listitem')).toHaveCount(12)
      await expect(card.getByRole('link', { name: words.reported })).toHaveAttribute('href', '#r1')
      for (const mention of words.mentions) await expect(items.filter({ hasText: mention })).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(card).toHaveCount(0)
      await expect(page.locator('#p1')).toBeFocused()
    })

    test('are opened by the speaker’s name in the list, and their links lead there and back', async ({ page }) => {
      const name = speaker(page, words.quotations, words.ministry).first()
      await name.press('Enter')
      const card = page.getByRole('dialog', { name: words.ministryName })
      const [otherName, otherLang] = words.ministryOther
      await expect(card.getByText(otherName, { exact: true })).toHaveAttribute('lang', otherLang)
      await page.keyboard.press('Escape')
      await expect(card).toHaveCount(0)
      await expect(name).toBeFocused()
      await name.press('Enter')
      await card.locator('a[href="#p1"]').press('Enter')
      await expect(card).toHaveCount(0)
      await expectArrivedAt(page, passageOf(page, 'p1'))
      await page.getByRole('button', { name: words.back }).click()
      await expect(name).toBeFocused()
    })

    test('are both named where both speak', async ({ page }) => {
      await speaker(page, words.quotations, words.both).press('Enter')
      const chooser = page.getByRole('dialog', { name: words.whose })
      await expect(chooser.getByRole('listitem')).toHaveCount(2)
      await chooser.getByRole('button', { name: words.name }).press('Enter')
      await expect(page.getByRole('dialog', { name: words.name })).toBeVisible()
      await expect(chooser).toHaveCount(0)
    })

    test('are opened from the card of a quotation, which stays', async ({ page }) => {
      await page.getByRole('button', { name: words.number }).press('Enter')
      const quotation = page.getByRole('dialog', { name: words.card })
      const name = quotation.getByRole('button', { name: words.ministry, exact: true })
      await name.press('Enter')
      await expect(page.getByRole('dialog', { name: words.ministryName })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(name).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: words.number })).toBeFocused()
    })

    test('as terms, lead to every mention and quotation', async ({ page }) => {
      const control = page.getByRole('button', { name: words.explain })
      await control.press('Enter')
      const links = page.getByRole('dialog', { name: words.term }).getByRole('link')
      await expect(links).toHaveText([...words.onTerm])
      await links.last().press('Enter')
      await expectArrivedAt(page, passageOf(page, 'p4'))
      await page.getByRole('button', { name: words.back }).click()
      await expect(control).toBeFocused()
    })

    for (const width of [1440, 390]) {
      test(`axe finds nothing at ${width} px, light and dark`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await pressWords(page, words.inText)
          await page.getByText(words.others).click()
          expect.soft(await findByAxe(page), colorScheme).toEqual([])
          await page.keyboard.press('Escape')
        }
      })
    }
  })
}

test('in forced colours they answer, and are not painted as a selection', async ({ page }) => {
  const { inText, name } = WORDS.en
  await page.emulateMedia({ forcedColors: 'active' })
  await openAnswering(page, READOUT.en)
  await pressWords(page, inText)
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible()
  expect(await page.evaluate(() => CSS.highlights.has('names-en'))).toBe(false)
})

test('any readout has them, and nothing moves when the names begin to answer', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/settled-/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${FIXTURES.origin}${FIXTURES.en}`)
  // So late that the page keeps the fonts that it has.
  await page.waitForFunction(() => performance.now() > 1000)
  const items = page.getByRole('region', { name: 'Quotations' }).getByRole('listitem')
  const boxes = () => items.evaluateAll((all) => all.map((item) => item.getBoundingClientRect().toJSON()))
  const before = await boxes()
  release()
  const name = speaker(page, 'Quotations', 'Mira Salt').first()
  await expect(name).toBeVisible()
  expect(await boxes()).toEqual(before)
  await name.press('Enter')
  const card = page.getByRole('dialog', { name: 'Mira Salt' })
  await expect(card.getByRole('link', { name: /^paragraph/ })).toHaveText(['paragraph 1', 'paragraph 3', 'paragraph 5'])
})
