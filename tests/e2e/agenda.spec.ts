import { expect, type Page, test } from '@playwright/test'
import { expectArrivedAt, passageOf } from './support/arrival.ts'
import { findByAxe } from './support/findByAxe.ts'
import { openSettled } from './support/openSettled.ts'
import { FIXTURES, LANGS, READOUT, watchConsole } from './support/pages.ts'

const WORDS = {
  ru: {
    agenda: 'Повестка: темы по контактам',
    caption: 'Какая тема поднималась в каком контакте и чьими словами',
    panels: 'Панели',
    topic: 'Сирия',
    status: '1 из 12 тем',
    quotation: 'цитата 2: МИД России (дословно)',
    stability: 'Стратегическая стабильность',
    reported: /^пересказ а: /,
    narration: 'изложение, абзац 3',
    speaker: /^Блинкен, /,
    only: 'Только совпадения',
    record: /по записи: сообщение МИД/,
    cases: 'Судебные дела в США',
    back: 'Вернуться',
  },
  en: {
    agenda: 'Agenda: topics by contact',
    caption: 'Which topic came up in which contact, and in whose words',
    panels: 'Panels',
    topic: 'Syria',
    status: '1 of 12 topics',
    quotation: 'quotation 2: Russian MFA (direct)',
    stability: 'Strategic stability',
    reported: /^reported passage a: /,
    narration: 'narration, paragraph 3',
    speaker: /^Blinken, /,
    only: 'Only matching',
    record: /by the record: release of the Russian MFA/,
    cases: 'Court cases in the US',
    back: 'Back to where I was',
  },
} as const

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

/** Opens the agenda by keyboard from the foot of the timeline; on a phone from the sheet of contacts. */
async function openAgenda(page: Page, lang: 'ru' | 'en') {
  const { agenda, panels } = WORDS[lang]
  const control = page.getByRole('button', { name: agenda })
  if (await control.isHidden()) {
    await page.getByRole('navigation', { name: panels }).getByRole('button').nth(2).press('Enter')
  }
  await control.press('Enter')
  const dialog = page.getByRole('dialog', { name: agenda })
  await expect(dialog).toBeVisible()
  return { control, dialog }
}

for (const lang of LANGS) {
  const words = WORDS[lang]

  test.describe(`the agenda in ${lang}`, () => {
    test.beforeEach(({ page }) => openSettled(page, READOUT[lang]))

    test('opens by keyboard as a table, and gives the focus back', async ({ page }) => {
      const { control, dialog } = await openAgenda(page, lang)
      const table = dialog.getByRole('table', { name: words.caption })
      await expect(table.getByRole('columnheader')).toHaveCount(4)
      const row = table.getByRole('row', { name: words.cases })
      await expect(row.getByRole('rowheader')).toHaveText(words.cases)
      await expect(row.getByRole('cell').filter({ hasText: words.record })).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(control).toBeFocused()
    })

    test('is filtered together with the page, and leaves out what does not match', async ({ page }) => {
      const { dialog } = await openAgenda(page, lang)
      const rows = dialog.getByRole('row')
      const all = await rows.count()
      await dialog.getByRole('button', { name: words.topic, exact: true }).press('Space')
      await expect(dialog.getByRole('status')).toHaveText(words.status)
      await expect(page).toHaveURL(/\?topic=syria$/)
      await expect(rows).toHaveCount(all)
      await dialog.getByRole('button', { name: words.only }).press('Space')
      // The head, the group, the topic.
      await expect(rows).toHaveCount(3)
      await dialog.getByRole('button', { name: words.topic, exact: true }).press('Space')
      await dialog.getByRole('button', { name: words.speaker }).press('Space')
      await expect(dialog.getByRole('link', { name: words.reported })).toHaveCount(2)
      await expect(dialog.getByRole('columnheader')).toHaveCount(2)
      await expect(page).toHaveURL(/\?only=1&by=antony-blinken$/)
    })

    test('leads to the very words, and there is a way back', async ({ page }) => {
      const { control, dialog } = await openAgenda(page, lang)
      await dialog.getByRole('link', { name: words.narration }).first().press('Enter')
      await expect(dialog).toHaveCount(0)
      await expectArrivedAt(page, passageOf(page, 'p3'))
      await expect(page).toHaveURL(/#p3$/)
      await page.getByRole('button', { name: words.back }).click()
      await expect(control).toBeFocused()
      await control.press('Enter')
      await dialog.getByRole('link', { name: words.quotation }).first().press('Enter')
      await expectArrivedAt(page, passageOf(page, 'q2'))
      await page.goBack()
      await expectArrivedAt(page, passageOf(page, 'p3'))
    })

    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`axe finds nothing at ${size.width} px in the ${colorScheme} theme`, async ({ page }) => {
          await page.setViewportSize(size)
          await page.emulateMedia({ colorScheme })
          const { dialog } = await openAgenda(page, lang)
          expect.soft(await findByAxe(page), 'whole').toEqual([])
          await dialog.getByRole('button', { name: words.topic, exact: true }).click()
          await expect(dialog.getByRole('status')).toHaveText(words.status)
          expect.soft(await findByAxe(page), 'filtered').toEqual([])
        })
      }
    }
  })

  test.describe(`the agenda in ${lang} on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 } })

    test('reads as a list, leads to the words and back into the sheet', async ({ page }) => {
      await openSettled(page, READOUT[lang])
      const { control, dialog } = await openAgenda(page, lang)
      await expect(dialog.getByRole('table')).toHaveCount(0)
      await expect(dialog.getByRole('list', { name: words.stability }).getByRole('listitem')).toHaveCount(2)
      const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(overflow).toBe(0)
      await dialog.getByRole('link', { name: words.narration }).last().click()
      await expect(dialog).toHaveCount(0)
      await expectArrivedAt(page, passageOf(page, 'p3'))
      await page.getByRole('button', { name: words.back }).click()
      await expect(control).toBeFocused()
    })

    test('turns into a table when the window grows', async ({ page }) => {
      await openSettled(page, READOUT[lang])
      const { dialog } = await openAgenda(page, lang)
      await page.setViewportSize({ width: 900, height: 844 })
      await expect(dialog.getByRole('table')).toBeVisible()
    })
  })
}

test('is there for any readout, and says where no topic is known', async ({ page }) => {
  await openSettled(page, `${FIXTURES.origin}${FIXTURES.en}`)
  const { dialog } = await openAgenda(page, 'en')
  await expect(dialog.getByRole('table')).toBeVisible()
  await openSettled(page, `${FIXTURES.origin}/en/sample-talks-2030-02/`)
  await openAgenda(page, 'en')
  await expect(page.getByRole('dialog')).toContainText(/No topic is known of any contact\.|Which topic came up/)
})
