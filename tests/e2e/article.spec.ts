import { expect, type Locator, type Page, test } from '@playwright/test'
import { BUNDLED } from './support/bundledReadout.ts'
import { openSettled } from './support/openSettled.ts'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'

const WORDS = {
  ru: {
    kind: /^Телефонный разговор · 12\sмая\s2021$/,
    contents: 'Разделы',
    note: 'Примечание редакции',
    key: 'Как читать пометки',
    marks: [
      /прямая цитата, с номером/,
      /пересказ .*, с буквой/,
      /цитата внутри цитаты/,
      /термин/,
      /упоминание/,
      /примечание/,
    ],
    colours: ['Предыдущий разговор', 'Этот разговор'],
    map: /^Карта: линия соединяет столицы сторон — (Москва и Вашингтон|Вашингтон и Москва)\..*кольцом.*: Рейкьявик, около 20\sмая\s2021\.$/,
    links: [
      ['«Международная жизнь»', 'https://interaffairs.ru'],
      ['Telegram', 'https://t.me/interaffairs'],
    ],
  },
  en: {
    kind: /^Phone call · 12\sMay\s2021$/,
    contents: 'Sections',
    note: 'Editors’ note',
    key: 'Key to the marks',
    marks: [
      /a direct quotation, numbered/,
      /as reported, lettered/,
      /a quotation inside a quotation/,
      /a term/,
      /a mention/,
      /note/,
    ],
    colours: ['Previous call', 'This call'],
    map: /^Map: a line joins the sides’ capitals, (Moscow and Washington|Washington and Moscow)\..*ring.*: Reykjavik, about 20\sMay\s2021\.$/,
    links: [
      ['International Affairs (Mezhdunarodnaya Zhizn)', 'https://interaffairs.ru'],
      ['Telegram', 'https://t.me/interaffairs'],
    ],
  },
} as const

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

for (const lang of LANGS) {
  const words = WORDS[lang]
  const { readout, sections } = BUNDLED

  test.describe(`the article in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await openSettled(page, READOUT[lang])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[lang])
    })

    test('says what it is, where it comes from and whose account it is', async ({ page }) => {
      const main = page.getByRole('main')
      await expect(main.getByText(words.kind)).toBeVisible()
      await expect(main.getByText(readout.dek[lang], { exact: true })).toBeVisible()
      const source = main.getByText(readout.account[lang])
      await expect(source).toContainText(readout.source.text[lang])
      for (const [name, href] of words.links) {
        await expect(source.getByRole('link', { name, exact: true })).toHaveAttribute('href', href)
      }
    })

    test('has every section under its heading, in order, each complete', async ({ page }) => {
      const main = page.getByRole('main')
      await expect(main.getByRole('heading', { level: 2 })).toHaveText(sections.map(({ heading }) => heading[lang]))
      for (const { heading, paragraphs } of sections) {
        const region = main.getByRole('region', { name: heading[lang], exact: true })
        await expect(region.getByRole('paragraph')).toHaveCount(paragraphs.length)
        const texts = await Promise.all((await region.getByRole('paragraph').all()).map(wordsOf))
        expect(texts).toEqual(paragraphs.map(({ text }) => text[lang]))
      }
    })

    test('shows the editors’ note after the paragraph that it is on', async ({ page }) => {
      const last = sections.at(-1)
      const region = page.getByRole('region', { name: last?.heading[lang] ?? '', exact: true })
      await expect(page.getByRole('note')).toHaveCount(1)
      await expect(region.getByRole('note', { name: words.note })).toHaveText(last?.paragraphs[0]?.note?.[lang] ?? '')
    })

    test('has a key to every kind of mark in it', async ({ page }) => {
      const key = page.getByRole('main').getByRole('group').filter({ hasText: words.key })
      await expect(key.getByRole('listitem')).toHaveCount(0)
      await key.getByText(words.key).click()
      await expect(key.getByRole('list').first().getByRole('listitem')).toHaveText([...words.marks])
      await expect(key.getByRole('list').last().getByRole('listitem')).toHaveText([...words.colours])
    })

    test('has a map that says in words what it shows', async ({ page }) => {
      const figure = page.getByRole('figure').filter({ hasText: readout.map.caption[lang] })
      await expect(figure.getByRole('img', { name: words.map })).toBeVisible()
    })

    test('marks the section being read in the contents', async ({ page }) => {
      const contents = page.getByRole('complementary').getByRole('navigation', { name: words.contents })
      const current = contents.locator('[aria-current="true"]')
      await expect(current).toHaveText(sections[0]?.heading[lang] ?? '')
      await page.keyboard.press('End')
      await expect(current).toHaveText(sections.at(-1)?.heading[lang] ?? '')
      for (const { heading } of sections.slice(0, 3).reverse()) {
        await headingOf(page, heading[lang]).evaluate((element) => {
          scrollBy({ top: element.getBoundingClientRect().top - innerHeight / 4, behavior: 'instant' })
        })
        await expect(current).toHaveText(heading[lang])
      }
    })

    test('marks the section that the contents were asked for, also where the page ends', async ({ page }) => {
      const contents = page.getByRole('complementary').getByRole('navigation', { name: words.contents })
      for (const { heading } of [...sections, ...sections.toReversed()]) {
        const link = contents.getByRole('link', { name: heading[lang], exact: true })
        await link.click()
        await expect(link).toHaveAttribute('aria-current', 'true')
        await expect(headingOf(page, heading[lang])).toBeFocused()
        await expect(headingOf(page, heading[lang])).toBeInViewport()
      }
    })
  })
}

function headingOf(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('heading', { name, exact: true })
}

/** The words of a paragraph without those of its controls. */
function wordsOf(paragraph: Locator): Promise<string> {
  return paragraph.evaluate((element) => {
    const copy = element.cloneNode(true) as Element
    for (const control of copy.querySelectorAll('a, button, [role=status]')) control.remove()
    return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })
}
