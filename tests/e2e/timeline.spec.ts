import { expect, type Page, test } from '@playwright/test'
import { openSettled } from './support/openSettled.ts'
import { FIXTURES, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { readClipboard } from './support/readClipboard.ts'

const WORDS = {
  ru: {
    contacts: 'Контакты',
    spoken: [
      {
        heading: '4 февраля 2021 Предыдущий разговор',
        says: ['97 дней до этого разговора', 'контакт: указано в заметке', 'дата, темы, ¶ 5: сообщение МИД России'],
      },
      { heading: '12 мая 2021 Этот разговор', says: ['Рейтер', 'контакт: указано в заметке'] },
      {
        heading: 'около 20 мая 2021, по плану Предстоящая встреча',
        says: [
          'примерно через 8 дней после этого разговора',
          'Рейкьявик',
          'Состоялась 19 мая 2021, в среду вечером, «Харпа», около двух часов',
          'дата, контакт: указано в заметке',
          'итог: ТАСС, № 1291721',
        ],
      },
    ],
    later: 'Известные нам последующие контакты · 12',
    cancelled: { heading: '24 февраля 2022 Встреча', says: 'Отменена 22 февраля 2022' },
    last: '2 апреля 2023 Разговор',
    paragraph: (number: number) => `абзац ${number}`,
    about: 'Об этом контакте: Предыдущий разговор, 4 февраля 2021',
    copy: 'Скопировать ссылку: 4 февраля 2021, Предыдущий разговор',
  },
  en: {
    contacts: 'Contacts',
    spoken: [
      {
        heading: '4 February 2021 Previous call',
        says: [
          '97 days before this call',
          'contact: stated in the item',
          'date, topics, ¶ 5: release of the Russian MFA',
        ],
      },
      { heading: '12 May 2021 This call', says: ['Reuters', 'contact: stated in the item'] },
      {
        heading: 'about 20 May 2021 as planned Upcoming meeting',
        says: [
          'about 8 days after this call',
          'Reykjavik',
          'Held on 19 May 2021, on Wednesday evening, at Harpa, about two hours',
          'date, contact: stated in the item',
          'outcome: TASS, No. 1291721',
        ],
      },
    ],
    later: 'Later contacts known to us · 12',
    cancelled: { heading: '24 February 2022 Meeting', says: 'Cancelled on 22 February 2022' },
    last: '2 April 2023 Call',
    paragraph: (number: number) => `paragraph ${number}`,
    about: 'On this contact: Previous call, 4 February 2021',
    copy: 'Copy link: 4 February 2021, Previous call',
  },
} as const

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

for (const lang of LANGS) {
  const words = WORDS[lang]
  const timelineOf = (page: Page) => page.getByRole('region', { name: words.contacts, exact: true })
  const itemOf = (page: Page, heading: string) =>
    timelineOf(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })

  test.describe(`the timeline in ${lang}`, () => {
    test.beforeEach(({ page }) => openSettled(page, READOUT[lang]))

    test('has the previous, this and the upcoming contact, each with date, distance, provenance and outcome', async ({
      page,
    }) => {
      const headings = timelineOf(page).getByRole('heading', { level: 3 })
      await expect(headings).toHaveText(words.spoken.map(({ heading }) => heading))
      for (const { heading, says } of words.spoken) {
        for (const text of says) await expect(itemOf(page, heading)).toContainText(text)
      }
    })

    test('keeps twelve later contacts behind a switch, and says which of them was cancelled', async ({ page }) => {
      const headings = timelineOf(page).getByRole('heading', { level: 3 })
      const toggle = page.getByRole('button', { name: words.later })
      await expect(headings).toHaveCount(3)
      await expect(toggle).toHaveAttribute('aria-expanded', 'false')
      await toggle.click()
      await expect(toggle).toHaveAttribute('aria-expanded', 'true')
      await expect(headings).toHaveCount(15)
      await expect(headings.last()).toHaveText(words.last)
      await expect(itemOf(page, words.cancelled.heading)).toContainText(words.cancelled.says)
      await expect(timelineOf(page).getByText(words.cancelled.says)).toHaveCount(1)
      await toggle.click()
      await expect(headings).toHaveCount(3)
    })

    test('leads to the paragraphs that speak of a contact, and they lead back', async ({ page }) => {
      const item = itemOf(page, words.spoken[0].heading)
      await expect(item.getByRole('link', { name: /^(абзац|paragraph) \d$/ })).toHaveCount(2)
      await item.getByRole('link', { name: words.paragraph(4), exact: true }).click()
      await expect(page).toHaveURL(/#p4$/)
      const paragraph = page.getByRole('paragraph').and(page.locator(':focus'))
      await expect(paragraph).toBeInViewport()
      await paragraph.getByRole('link', { name: words.about }).click()
      await expect(page).toHaveURL(/#call-2021-02-04$/)
      await expect(item).toBeFocused()
      await expect(item).toBeInViewport()
    })

    test('gives each contact a link of its own', async ({ page, context, baseURL }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('button', { name: words.copy }).click()
      await expect.poll(() => readClipboard(page)).toBe(`${baseURL}${READOUT[lang]}#call-2021-02-04`)
    })

    test('draws every contact on the rail, which says nothing that the list does not', async ({ page }) => {
      const marks = timelineOf(page).locator('svg[aria-hidden="true"] g[data-relation] > circle')
      await expect(marks).toHaveCount(3)
      await expect(timelineOf(page).getByRole('img')).toHaveCount(0)
      await page.getByRole('button', { name: words.later }).click()
      await expect(marks).toHaveCount(15)
      const middles = await marks.evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute('cy'))))
      expect(middles).toEqual(middles.toSorted((a, b) => a - b))
    })
  })
}

/** The fixtures' meeting of 1 June 2199 takes place in Pago Pago, eleven hours behind Greenwich. */
const AHEAD = [
  { now: '2021-05-01T12:00:00Z', ru: 'Через 65044 дня', en: 'In 65044 days' },
  { now: '2199-05-30T10:59:00Z', ru: 'Через 3 дня', en: 'In 3 days' },
  { now: '2199-05-30T11:01:00Z', ru: 'Через 2 дня', en: 'In 2 days' },
  { now: '2199-06-01T10:59:00Z', ru: 'Через 1 день', en: 'In 1 day' },
  { now: '2199-06-02T10:59:00Z', ru: 'Сегодня', en: 'Today' },
  {
    now: '2199-06-02T11:01:00Z',
    ru: 'Срок прошёл; подтверждений мы не знаем',
    en: 'The date has passed; we know of no confirmation',
  },
]

const LATER = /^(Известные нам последующие контакты|Later contacts known to us)/

for (const timezoneId of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  test.describe(`what is still ahead, read in ${timezoneId}`, () => {
    test.use({ timezoneId })

    for (const lang of LANGS) {
      const heading = lang === 'ru' ? '1 июня 2199, по плану Встреча' : '1 June 2199 as planned Meeting'

      test(`counts the days to it by the day at the venue, in ${lang}`, async ({ page }) => {
        for (const { now, ...said } of AHEAD) {
          await page.clock.setFixedTime(now)
          await page.goto(`${FIXTURES.origin}${FIXTURES[lang]}`)
          await page.getByRole('button', { name: LATER }).click()
          const item = page
            .getByRole('listitem')
            .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
          await expect(item.getByText(said[lang], { exact: true })).toBeVisible()
        }
      })
    }

    test('tells an outcome whatever the clock says', async ({ page }) => {
      await page.clock.setFixedTime('2021-05-01T12:00:00Z')
      await page.goto(READOUT.en)
      await expect(page.getByText('Held on 19 May 2021', { exact: false })).toBeVisible()
    })
  })
}
