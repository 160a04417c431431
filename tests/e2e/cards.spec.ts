import { expect, type Locator, type Page, test } from '@playwright/test'
import { QUOTATIONS } from './support/bundledReadout.ts'
import { openSettled } from './support/openSettled.ts'
import { LANGS, READOUT, watchConsole } from './support/pages.ts'
import { readClipboard } from './support/readClipboard.ts'

type Quotation = (typeof QUOTATIONS)[number]

const WORDS = {
  ru: {
    control: { direct: 'Цитата', reported: 'Пересказ' },
    card: ({ mode, label, position }: Quotation) =>
      mode === 'direct' ? `Прямая цитата ${position} из 2` : `Пересказ ${label.ru} — ${position} из 3`,
    contacts: {
      'call-2021-02-04': 'Предыдущий разговор, 4 февраля 2021',
      'call-2021-05-12': 'Этот разговор, 12 мая 2021',
    },
    dates: { 'call-2021-02-04': '4 февраля 2021', 'call-2021-05-12': '12 мая 2021' },
    topics: {
      q1: ['Нормализация отношений'],
      q2: ['Договор о РСМД', 'Открытое небо', 'Сирия', 'Ливия', 'Украина'],
      r1: ['Стратегическая стабильность', 'ДСНВ'],
      r2: ['Судебные дела в США'],
      r3: ['Нормализация отношений'],
    },
    record: 'Контакт установлен по записи:',
    translation: 'Перевод наш.',
    isTranslation: false,
    previous: 'Предыдущая',
    next: 'Следующая',
    close: 'Закрыть',
    copy: 'Скопировать цитату',
    copyLink: 'Скопировать ссылку',
    copied: 'Скопировано',
    caveats: { direct: '', reported: ' (в пересказе)' },
    terms: [
      ['Пояснить: АС', 'АС', 'Арктический совет'],
      ['Пояснить: СВПД', 'СВПД', 'Joint Comprehensive Plan of Action'],
      ['Пояснить: ДСНВ, СНВ-III', 'ДСНВ, СНВ-III', 'В феврале 2023 года Россия приостановила'],
      ['Пояснить: ДРСМД', 'ДРСМД', 'Подписан 8 декабря 1987 года в Вашингтоне.'],
      ['Пояснить: ДОН', 'ДОН', 'Treaty on Open Skies'],
    ],
    explain: /^Пояснить: /,
  },
  en: {
    control: { direct: 'Quotation', reported: 'Reported passage' },
    card: ({ mode, label, position }: Quotation) =>
      mode === 'direct' ? `Direct quotation ${position} of 2` : `Reported passage ${label.en}: ${position} of 3`,
    contacts: { 'call-2021-02-04': 'Previous call, 4 February 2021', 'call-2021-05-12': 'This call, 12 May 2021' },
    dates: { 'call-2021-02-04': '4 February 2021', 'call-2021-05-12': '12 May 2021' },
    topics: {
      q1: ['Normalising relations'],
      q2: ['INF Treaty', 'Open Skies', 'Syria', 'Libya', 'Ukraine'],
      r1: ['Strategic stability', 'New START'],
      r2: ['Court cases in the US'],
      r3: ['Normalising relations'],
    },
    record: 'Contact by the record:',
    translation: 'Our translation.',
    isTranslation: true,
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    copy: 'Copy quotation',
    copyLink: 'Copy link',
    copied: 'Copied',
    caveats: { direct: ' (our translation)', reported: ' (as reported, not word for word; our translation)' },
    terms: [
      ['Explain: AC', 'AC', 'Арктический совет'],
      ['Explain: JCPOA', 'JCPOA', 'Совместный всеобъемлющий план действий'],
      ['Explain: New START', 'New START', 'In February 2023 Russia suspended'],
      ['Explain: INF Treaty', 'INF Treaty', 'Signed in Washington on 8 December 1987.'],
      ['Explain: Open Skies', 'Open Skies', 'Договор по открытому небу'],
    ],
    explain: /^Explain: /,
  },
} as const

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

for (const lang of LANGS) {
  const words = WORDS[lang]
  const controlOf = (page: Page, { mode, label, speaker }: Quotation) =>
    page.getByRole('button', { name: `${words.control[mode]} ${label[lang]}: ${speaker.name[lang]}`, exact: true })
  const cardOf = (page: Page, quotation: Quotation) =>
    page.getByRole('dialog', { name: words.card(quotation), exact: true })

  test.describe(`cards in ${lang}`, () => {
    test.beforeEach(({ page }) => openSettled(page, READOUT[lang]))

    for (const quotation of QUOTATIONS) {
      test(`${quotation.id}: the number opens who said it, where, and of what`, async ({ page }) => {
        const control = controlOf(page, quotation)
        const card = cardOf(page, quotation)
        await expect(control).toHaveText(quotation.label[lang])
        await control.click()
        await expect(card).toBeVisible()
        await expect(card.getByRole('blockquote')).toHaveText(quotation.selector[lang].exact)
        await expect(card.getByText(`${quotation.speaker.name[lang]}, ${quotation.source[lang]}`)).toBeVisible()
        const contact = quotation.contact.contact as keyof typeof words.contacts
        await expect(card.getByRole('link', { name: words.contacts[contact] })).toHaveAttribute('href', `#${contact}`)
        await expect(card.getByRole('definition').getByRole('listitem')).toHaveText([
          ...words.topics[quotation.id as keyof typeof words.topics],
        ])
        await expect(card.getByText(words.translation)).toHaveCount(words.isTranslation ? 1 : 0)
        // The item does not say in which of the two calls these were said.
        await expect(card.getByText(words.record)).toHaveCount(['r2', 'r3'].includes(quotation.id) ? 1 : 0)

        await page.keyboard.press('Escape')
        await expect(card).toBeHidden()
        await expect(control).toBeFocused()
      })
    }

    test('a card leads to its neighbours in reading order, and the focus goes with it', async ({ page }) => {
      const order = ['q1', 'r1', 'q2', 'r2', 'r3']
      const inOrder = order.flatMap((id) => QUOTATIONS.filter((quotation) => quotation.id === id))
      const [first] = inOrder
      if (first === undefined) throw new Error('The readout has no quotations')
      await controlOf(page, first).click()
      await expect(cardOf(page, first).getByRole('button', { name: words.previous })).toHaveCount(0)
      const steps = [
        ...inOrder.slice(1).map((to, index) => ({ from: inOrder[index], to, name: words.next })),
        ...inOrder
          .slice(0, -1)
          .reverse()
          .map((to) => ({ from: inOrder[inOrder.indexOf(to) + 1], to, name: words.previous })),
      ]
      for (const { from, to, name } of steps) {
        await cardOf(page, from ?? first)
          .getByRole('button', { name, exact: true })
          .click()
        await expect(page.getByRole('dialog')).toHaveCount(1)
        await expect(cardOf(page, to)).toBeVisible()
        await expect(controlOf(page, to)).toBeInViewport()
        if (to === inOrder.at(-1))
          await expect(cardOf(page, to).getByRole('button', { name: words.next })).toHaveCount(0)
      }
      await page.keyboard.press('Escape')
      await expect(controlOf(page, first)).toBeFocused()
    })

    test('copies the words with speaker, source, date and link, or the link alone', async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      for (const quotation of QUOTATIONS) {
        const { id, mode, selector, speaker, source, contact } = quotation
        const link = `${baseURL}${READOUT[lang]}#${id}`
        const date = words.dates[contact.contact as keyof typeof words.dates]
        const who = `${speaker.name[lang]}, ${source[lang]}, ${date}${words.caveats[mode]}`
        const citation = `${selector[lang].exact}\n— ${who}\n${link}`
        await controlOf(page, quotation).click()
        const card = cardOf(page, quotation)
        await card.getByRole('button', { name: words.copy, exact: true }).click()
        await expect(card.getByRole('status').filter({ hasText: words.copied })).toBeVisible()
        expect(await readCopied(page)).toBe(citation)
        await card.getByRole('button', { name: words.copyLink, exact: true }).click()
        await expect.poll(() => readCopied(page)).toBe(link)
        await page.keyboard.press('Escape')
      }
    })

    test('a term is explained the same way, under its names in both languages', async ({ page }) => {
      for (const [name, title, said] of words.terms) {
        const control = page.getByRole('button', { name, exact: true })
        const card = page.getByRole('dialog', { name: title, exact: true })
        await control.click()
        await expect(card).toBeVisible()
        await expect(card).toContainText(said)
        await expect(card.getByRole('listitem').first()).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(card).toBeHidden()
        await expect(control).toBeFocused()
      }
      await expect(page.getByRole('button', { name: words.explain })).toHaveCount(words.terms.length)
    })

    test('only one card is open at a time; a click beside it or its close control shuts it', async ({ page }) => {
      const [first, second] = QUOTATIONS
      if (first === undefined || second === undefined) throw new Error('Two quotations are needed')
      // Tall enough for both: a reader presses the second number while the card of the first is open.
      await page.setViewportSize({ width: 1440, height: 2600 })
      await controlOf(page, first).click()
      await expect(cardOf(page, first)).toBeVisible()
      await controlOf(page, second).click()
      await expect(cardOf(page, second)).toBeVisible()
      await expect(page.getByRole('dialog')).toHaveCount(1)
      await page.mouse.click(5, 400)
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await controlOf(page, second).click()
      await cardOf(page, second).getByRole('button', { name: words.close }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  })
}

test('a card stands beside its control, whole within the window', async ({ page }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 800, height: 600 },
  ]) {
    await page.setViewportSize(size)
    await openSettled(page, READOUT.ru)
    for (const control of await page
      .locator('main')
      .getByRole('button', { name: /^(Цитата|Пересказ|Пояснить)/ })
      .all()) {
      await control.click()
      const card = await boxOf(page.getByRole('dialog'))
      const number = await boxOf(control)
      const gap = Math.max(card.top - number.bottom, number.top - card.bottom)
      expect(gap).toBeGreaterThanOrEqual(-1)
      expect(gap).toBeLessThan(24)
      expect(card.left).toBeLessThanOrEqual(number.right)
      expect(card.right).toBeGreaterThanOrEqual(number.left)
      expect(card.top).toBeGreaterThanOrEqual(0)
      expect(card.left).toBeGreaterThanOrEqual(0)
      expect(card.right).toBeLessThanOrEqual(size.width)
      expect(card.bottom).toBeLessThanOrEqual(size.height)
      await page.keyboard.press('Escape')
    }
  }
})

test('the controls of a card stay in view however long the words are', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 560 })
  await openSettled(page, READOUT.en)
  await page.getByRole('button', { name: 'Quotation 2: Russian MFA' }).click()
  const card = page.getByRole('dialog')
  for (const name of ['Previous', 'Next', 'Copy quotation', 'Copy link', 'Close']) {
    await expect(card.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
  }
})

test('on a phone a card is a sheet at the foot of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSettled(page, READOUT.en)
  for (const name of ['Quotation 1: Russian MFA', 'Explain: JCPOA']) {
    const control = page.getByRole('button', { name })
    await control.click()
    const sheet = await boxOf(page.getByRole('dialog'))
    expect([sheet.left, sheet.right, sheet.bottom]).toEqual([0, 390, 844])
    expect(sheet.top).toBeGreaterThan(844 / 5)
    await page.keyboard.press('Escape')
    await expect(control).toBeFocused()
  }
})

async function boxOf(locator: Locator) {
  await expect(locator).toBeVisible()
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It has no box')
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
}

/** With no-break spaces told as spaces: a date keeps together when it is pasted. */
async function readCopied(page: Page): Promise<string> {
  return (await readClipboard(page)).replaceAll('\u00a0', ' ')
}
