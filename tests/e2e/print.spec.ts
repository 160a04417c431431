import { expect, type Page, test } from '@playwright/test'
import { BUNDLED, QUOTATIONS } from './support/bundledReadout.ts'
import { openSettled } from './support/openSettled.ts'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { CAN_READ_PDF, readBody, readColumns, readFeet, readLightness, squeeze } from './support/readPdf.ts'

const WORDS = {
  ru: {
    kind: 'Телефонный разговор · 12 мая 2021',
    endnotes: 'Цитаты',
    reported: 'Пересказы',
    contacts: 'Контакты',
    timeline: [
      '4 февраля 2021',
      '12 мая 2021',
      'контакт: указано в заметке',
      'около 20 мая 2021',
      'Состоялась 19 мая 2021',
    ],
    accessed: /дата обращения: \d+ [а-я]+ \d{4}/,
    controls: [
      'Поделиться',
      'Темы',
      'Разделы',
      'Выгрузить',
      'Рядом',
      'Известные нам',
      'Как читать пометки',
      'Скопировать',
    ],
    export: 'Выгрузить',
    print: 'Напечатать',
  },
  en: {
    kind: 'Phone call · 12 May 2021',
    endnotes: 'Quotations',
    reported: 'Reported passages',
    contacts: 'Contacts',
    timeline: [
      '4 February 2021',
      '12 May 2021',
      'contact: stated in the item',
      'about 20 May 2021',
      'Held on 19 May 2021',
    ],
    accessed: /accessed: \d+ [A-Z][a-z]+ \d{4}/,
    controls: ['Share', 'Topics', 'Sections', 'Export', 'Side by side', 'Later contacts', 'Key to the marks', 'Copy'],
    export: 'Export',
    print: 'Print',
  },
}
const OTHER = { ru: 'en', en: 'ru' } as const

/** Prints as a reader would, and with the colours of what lies under the text where they are asked for. */
const print = (page: Page, printBackground = false) =>
  page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground })

const originOf = (page: Page) => new URL(page.url()).origin

/** Expects to find texts one after the other, however they are broken into lines; gives the place after the last. */
function expectInOrder(text: string, sought: string[], from = 0): number {
  return sought.reduce((place, part) => {
    const found = text.indexOf(squeeze(part), place)
    expect(found, `“${part}” after “${text.slice(Math.max(0, place - 40), place)}”`).toBeGreaterThanOrEqual(0)
    return found + squeeze(part).length
  }, from)
}

/** Of each quotation in a language what its endnote says, and the heading before the reported ones. */
function endnotesOf(lang: 'ru' | 'en', origin: string): string[] {
  const notes = QUOTATIONS.map(({ id, mode, label, speaker, source }) => ({
    mode,
    text: `${label[lang]} ${speaker.name[lang]}, ${source[lang]} ${origin}${READOUT[lang]}#${id}`,
  }))
  const said = (mode: string) => notes.filter((note) => note.mode === mode).map(({ text }) => text)
  return [...said('direct'), WORDS[lang].reported, ...said('reported')]
}

let expectQuiet: () => void
test.beforeEach(({ page }) => {
  expectQuiet = watchConsole(page)
})
test.afterEach(() => expectQuiet())

for (const lang of LANGS) {
  const words = WORDS[lang]

  test.describe(`the sheet in ${lang}`, () => {
    test.skip(!CAN_READ_PDF, 'pdftotext (poppler-utils) is not installed, so printed sheets cannot be read back')

    test('has the head, the text with its quotations numbered, endnotes and contacts, and no controls', async ({
      page,
    }) => {
      await openSettled(page, READOUT[lang])
      const pdf = await print(page)
      const text = readBody(pdf)
      const head = expectInOrder(text, [
        words.kind,
        HEADLINE[lang],
        BUNDLED.readout.dek[lang],
        BUNDLED.readout.account[lang],
      ])
      for (const { selector, label } of QUOTATIONS) {
        expectInOrder(text, [`${selector[lang].exact}`, label[lang]], head)
        expect(text).toContain(squeeze(`${selector[lang].exact}${label[lang]}`))
      }
      const notes = expectInOrder(text, [...BUNDLED.sections.map(({ heading }) => heading[lang]), words.endnotes], head)
      const last = expectInOrder(text, endnotesOf(lang, originOf(page)), notes)
      expectInOrder(text, [words.contacts, ...words.timeline], last)
      for (const control of words.controls) expect(text).not.toContain(squeeze(control))
      const feet = readFeet(pdf)
      expect(feet.length).toBeGreaterThan(1)
      feet.forEach((foot, index) => {
        expect(foot).toContain(`${originOf(page)}${READOUT[lang]} · `)
        expect(foot).toMatch(words.accessed)
        expect(squeeze(foot)).toMatch(new RegExp(`${index + 1}/${feet.length}$`))
      })
    })

    test('has both languages beside each other where both are shown, and the endnotes and contacts of both', async ({
      page,
    }) => {
      const other = OTHER[lang]
      await openSettled(page, `${READOUT[lang]}?with=${other}`)
      await expect(page.locator('html[data-beside]')).toHaveCount(1)
      const pdf = await print(page)
      const columns = readColumns(pdf)
      for (const [column, shown] of [
        [columns[0], lang],
        [columns[1], other],
      ] as const) {
        expectInOrder(column, [HEADLINE[shown], ...BUNDLED.sections.map(({ heading }) => heading[shown])])
        for (const { selector, label } of QUOTATIONS) {
          expect(column).toContain(squeeze(`${selector[shown].exact}${label[shown]}`))
        }
      }
      const text = readBody(pdf)
      const both = [lang, other].flatMap((each) => [WORDS[each].endnotes, ...endnotesOf(each, originOf(page))])
      const last = expectInOrder(text, both)
      expectInOrder(
        text,
        [lang, other].flatMap((each) => [WORDS[each].contacts, ...WORDS[each].timeline]),
        last,
      )
    })
  })
}

test.describe('whatever is on the screen', () => {
  test.skip(!CAN_READ_PDF, 'pdftotext (poppler-utils) is not installed, so printed sheets cannot be read back')

  test('the sheet is light in a dark theme', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openSettled(page, READOUT.en)
    expect(readLightness(await print(page, true))).toBeGreaterThan(225)
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark'
    })
    expect(readLightness(await print(page, true))).toBeGreaterThan(225)
  })

  test('a filter leaves out neither text nor endnotes', async ({ page }) => {
    await openSettled(page, `${READOUT.en}?topic=korea&only=1`)
    const text = readBody(await print(page))
    for (const { selector } of QUOTATIONS) expect(text).toContain(squeeze(selector.en.exact))
    expectInOrder(text, ['Quotations', ...endnotesOf('en', originOf(page))])
    expect(text).not.toContain('paragraphs')
  })

  test('a phone with a panel open prints the same, and a page without scripts', async ({ browser, baseURL }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({
        javaScriptEnabled,
        viewport: { width: 390, height: 844 },
        ...(baseURL && { baseURL }),
      })
      await page.goto(READOUT.ru)
      await page.waitForLoadState('networkidle')
      if (javaScriptEnabled) await page.getByRole('button', { name: 'Цитаты', exact: true }).click()
      const text = readBody(await print(page))
      const start = expectInOrder(text, [HEADLINE.ru, ...BUNDLED.sections.map(({ heading }) => heading.ru)])
      // Without a script the site's own address is not known.
      expectInOrder(
        text,
        javaScriptEnabled ? endnotesOf('ru', originOf(page)) : ['1 МИД России', '#q1', 'Пересказы', '#r1'],
        start,
      )
      expectInOrder(text, ['Контакты', ...WORDS.ru.timeline], start)
      await page.close()
    }
  })
})

for (const lang of LANGS) {
  test(`the export dialog prints, and is not on the sheet, in ${lang}`, async ({ page }) => {
    const words = WORDS[lang]
    await openSettled(page, READOUT[lang])
    await page.evaluate(() => {
      window.print = () => document.documentElement.toggleAttribute('data-printed')
    })
    await page.getByRole('button', { name: words.export }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: words.print, exact: true }).click()
    await expect(page.locator('html[data-printed]')).toHaveCount(1)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // The names of speakers and the numbers are text there too.
    const speakers = QUOTATIONS.map(({ speaker }) => `${speaker.name[lang]},`)
    const controls = await page.getByRole('button').allTextContents()
    for (const text of controls.filter((each) => !speakers.includes(each))) expect(text).toMatch(/^[\dа-яa-z]$/)
  })
}
