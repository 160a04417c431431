import { expect, type Page, test } from '@playwright/test'
import { QUOTATIONS } from './support/bundledReadout.ts'
import { openSettled } from './support/openSettled.ts'
import { LANGS, READOUT, watchConsole } from './support/pages.ts'
import { readClipboard } from './support/readClipboard.ts'

const WORDS = {
  ru: {
    quotations: 'Цитаты',
    counts: '2 прямые, 3 пересказа',
    reported: 'Пересказы',
    jump: { direct: 'Перейти к цитате', reported: 'Перейти к пересказу' },
    inText: 'в тексте',
    copy: { direct: 'Скопировать цитату', reported: 'Скопировать пересказ' },
    link: { direct: 'Скопировать ссылку: цитата', reported: 'Скопировать ссылку: пересказ' },
    translation: 'Слова даны в нашем переводе.',
    back: 'Вернуться',
    speakers: {
      lavrov: 'Лавров, 3 высказывания',
      blinken: 'Блинкен, 1 высказывание',
      mfa: 'МИД России, 2 высказывания',
    },
    only: 'Только совпадения',
  },
  en: {
    quotations: 'Quotations',
    counts: '2 direct, 3 reported',
    reported: 'Reported passages',
    jump: { direct: 'Go to quotation', reported: 'Go to reported passage' },
    inText: 'in the text',
    copy: { direct: 'Copy quotation', reported: 'Copy reported passage' },
    link: { direct: 'Copy link: quotation', reported: 'Copy link: reported passage' },
    translation: 'The words are given in our translation.',
    back: 'Back to where I was',
    speakers: { lavrov: 'Lavrov, 3 passages', blinken: 'Blinken, 1 passage', mfa: 'Russian MFA, 2 passages' },
    only: 'Only matching',
  },
} as const

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

for (const lang of LANGS) {
  const words = WORDS[lang]
  const listOf = (page: Page) => page.getByRole('region', { name: words.quotations, exact: true })

  test.describe(`the quotations in ${lang}`, () => {
    test.beforeEach(({ page }) => openSettled(page, READOUT[lang]))

    test('are listed with speaker and source, the direct ones first, and counted', async ({ page }) => {
      const list = listOf(page)
      await expect(list.getByText(words.counts, { exact: true })).toBeVisible()
      await expect(list.getByText(words.translation)).toHaveCount(lang === 'en' ? 1 : 0)
      const items = list.getByRole('listitem')
      await expect(items).toHaveCount(QUOTATIONS.length)
      for (const [index, { selector, speaker, source }] of QUOTATIONS.entries()) {
        await expect(items.nth(index)).toContainText(selector[lang].exact)
        await expect(items.nth(index)).toContainText(`${speaker.name[lang]}, ${source[lang]}`)
      }
      const reported = list.getByRole('region', { name: words.reported })
      await expect(reported.getByRole('listitem')).toHaveCount(3)
    })

    test('lead to their place in the text, and back', async ({ page }) => {
      for (const { id, mode, label } of QUOTATIONS) {
        const jump = listOf(page).getByRole('link', {
          name: `${words.jump[mode]} ${label[lang]} ${words.inText}`,
          exact: true,
        })
        await jump.click()
        await expect(page).toHaveURL(new RegExp(`#${id}$`))
        const target = page.locator(':focus')
        await expect(target).toHaveAttribute('id', id)
        await expect(target).toBeInViewport()
        await page.getByRole('button', { name: words.back }).click()
        await expect(jump).toBeFocused()
        await expect(jump).toBeInViewport()
        await expect(page.getByRole('button', { name: words.back })).toHaveCount(0)
      }
    })

    test('are copied with their source, or as a link', async ({ page, context, baseURL }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      for (const { id, mode, label, selector, speaker } of QUOTATIONS) {
        const link = `${baseURL}${READOUT[lang]}#${id}`
        await listOf(page)
          .getByRole('button', { name: `${words.copy[mode]} ${label[lang]}`, exact: true })
          .click()
        await expect.poll(() => readClipboard(page)).toContain(`${selector[lang].exact}\n— ${speaker.name[lang]}, `)
        expect(await readClipboard(page)).toContain(`\n${link}`)
        await listOf(page)
          .getByRole('button', { name: `${words.link[mode]} ${label[lang]}`, exact: true })
          .click()
        await expect.poll(() => readClipboard(page)).toBe(link)
      }
    })

    test('are filtered by speaker, in the URL', async ({ page }) => {
      const items = listOf(page).getByRole('listitem')
      const blinken = page.getByRole('button', { name: words.speakers.blinken, exact: true })
      for (const name of Object.values(words.speakers)) {
        await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'false')
      }
      await blinken.click()
      await expect(blinken).toHaveAttribute('aria-pressed', 'true')
      await expect(page).toHaveURL(/\?by=antony-blinken$/)
      await page.getByRole('button', { name: words.only }).click()
      await expect(items).toHaveCount(1)
      await page.getByRole('button', { name: words.speakers.mfa, exact: true }).click()
      await expect(page).toHaveURL(/by=antony-blinken&by=russian-mfa$/)
      await expect(items).toHaveCount(3)
      await page.goBack()
      await expect(items).toHaveCount(1)
      await page.goBack()
      await page.goBack()
      await expect(items).toHaveCount(5)
      await expect(blinken).toHaveAttribute('aria-pressed', 'false')
    })
  })
}
