import { expect, type Locator, type Page, test } from '@playwright/test'
import { passageOf, scrollToTop } from './support/arrival.ts'
import { findByAxe } from './support/findByAxe.ts'
import { openSettled } from './support/openSettled.ts'
import { FIXTURES, LANGS, READOUT, watchConsole } from './support/pages.ts'

const WORDS = {
  ru: {
    search: 'Поиск в тексте',
    field: 'Слова из текста',
    next: 'Следующий результат',
    previous: 'Предыдущий результат',
    close: 'Закрыть поиск',
    word: 'разговор',
    lit: ['разговор', 'Разговор'],
    said: /^«разговор»: \d+ результат(а|ов)?\.$/,
    none: 'Не найдено',
    // Over the marks of a quotation in a quotation, and over the number of one.
    across: ['провести "на полях" этой', 'дня», - сказано'],
    acrossParagraphs: 'сайте. Арктический',
    far: 'баланса интересов',
    other: 'Syria',
    beside: 'Рядом',
    topic: 'Сирия, 1 абзац',
  },
  en: {
    search: 'Search the text',
    field: 'Words of the text',
    next: 'Next result',
    previous: 'Previous result',
    close: 'Close the search',
    word: 'meeting',
    lit: ['meeting'],
    said: /^“meeting”: \d+ results?\.$/,
    none: 'Not found',
    across: ['margins" of this session', "agenda,' the statement"],
    acrossParagraphs: 'website. The Arctic',
    far: 'balance of interests',
    other: 'Сирии',
    beside: 'Side by side',
    topic: 'Syria, 1 paragraph',
  },
} as const

type Lang = keyof typeof WORDS

const strip = (page: Page) => page.getByRole('search')
const field = (page: Page) => page.getByRole('searchbox')
const findIn = (lang: Lang, words: string, query = '') =>
  `${READOUT[lang]}?${query}find=${encodeURIComponent(words).replaceAll('%20', '+')}`

/** The words that are lit now, as the browser paints them. */
function litWords(page: Page, light = 'found'): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()), light)
}

/** Whether the place that the reader stands at lies between the strip and the toolbar, or the end of the window. */
function currentIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('found-current') ?? [])] as Range[]
    const box = range?.getBoundingClientRect()
    const bar = document.querySelector('header')?.getBoundingClientRect()
    const toolbar = [...document.querySelectorAll('nav')].at(-1)?.getBoundingClientRect()
    const end = toolbar && toolbar.height > 0 ? toolbar.top : innerHeight
    return box !== undefined && bar !== undefined && box.height > 0 && box.top >= bar.bottom && box.bottom <= end
  })
}

async function openSearch(page: Page, lang: Lang): Promise<Locator> {
  const control = page.getByRole('button', { name: WORDS[lang].search })
  await control.click()
  await expect(field(page)).toBeFocused()
  return control
}

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

for (const lang of LANGS) {
  const words = WORDS[lang]

  test(`the search in ${lang} finds over marks and numbers, counts, steps and closes by keyboard`, async ({ page }) => {
    await openSettled(page, `${READOUT[lang]}#p2`)
    const before = await page.evaluate(() => history.length)
    const control = await openSearch(page, lang)
    await expect(page).toHaveURL(/\?find=#p2$/)
    await page.keyboard.type(words.word)
    await expect(strip(page).getByRole('status')).toHaveText(words.said)
    const lit = await litWords(page)
    expect([...new Set(lit)].sort()).toEqual([...words.lit].sort())
    await expect(page).toHaveURL(new RegExp(`\\?find=${encodeURIComponent(words.word)}#p2$`))
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    const positions = new Set<string>()
    for (const _ of lit) {
      await page.keyboard.press('Enter')
      await expect.poll(() => currentIsSeen(page)).toBe(true)
      positions.add(await strip(page).innerText())
    }
    expect(positions.size).toBe(lit.length)
    await page.keyboard.press('Shift+Enter')
    await expect(strip(page).getByRole('status')).toContainText(words.word, { ignoreCase: true })
    for (const across of words.across) {
      await field(page).fill(across)
      await expect.poll(() => litWords(page), across).toHaveLength(1)
    }
    await field(page).fill(words.acrossParagraphs)
    await expect(strip(page)).toContainText(words.none)
    await page.keyboard.press('Escape')
    await expect(strip(page)).toHaveCount(0)
    await expect(control).toBeFocused()
    await expect(page).toHaveURL(new RegExp(`${READOUT[lang]}#p2$`))
    expect(await litWords(page)).toEqual([])
  })

  test(`both languages are searched side by side in ${lang}, and a fold opens`, async ({ page }) => {
    await openSettled(page, findIn(lang, words.other))
    await expect(strip(page)).toContainText(words.none)
    await page.getByRole('link', { name: words.beside, exact: true }).click()
    await expect.poll(() => litWords(page)).toEqual([words.other])
    await field(page).fill(words.far)
    await page.getByRole('button', { name: words.topic }).click()
    await page.getByRole('button', { name: /^(Только совпадения|Only matching)$/ }).click()
    const block = page.locator('[data-paragraph="p5"]')
    await expect(block).toBeHidden()
    await page.getByRole('button', { name: words.next }).click()
    await expect(block).toBeVisible()
    await expect.poll(() => currentIsSeen(page)).toBe(true)
    await expect(page).toHaveURL(/\?topic=syria&only=1&with=(ru|en)&find=/)
  })
}

for (const [lang, width] of [
  ['ru', 1440],
  ['ru', 320],
  ['en', 390],
] as const) {
  test(`a cold link in ${lang} lights the words and leads to them at ${width} px`, async ({ page }) => {
    const { far } = WORDS[lang]
    await page.setViewportSize({ width, height: 760 })
    await openSettled(page, findIn(lang, far))
    await expect.poll(() => litWords(page)).toEqual([far])
    await expect.poll(() => currentIsSeen(page)).toBe(true)
    await expect(page.locator('body')).toBeFocused()
    const controls = await page.getByRole('banner').getByRole('button').all()
    expect(controls.length).toBeGreaterThan(5)
    for (const control of controls) await expect(control).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}

test('«ё» is found by «е», and «й» is not «и»', async ({ page }) => {
  await openSettled(page, findIn('ru', 'о чем'))
  await expect.poll(() => litWords(page)).toEqual(['О чём'])
  await field(page).fill('свой')
  await expect.poll(() => litWords(page)).toEqual(['свой'])
  await field(page).fill('свои')
  await expect(strip(page)).toContainText(WORDS.ru.none)
})

test('Back closes the search, Forward opens it with its words, and a change of language takes them along', async ({
  page,
}) => {
  await openSettled(page, `${READOUT.ru}?topic=syria`)
  const control = await openSearch(page, 'ru')
  await page.keyboard.type('INF')
  await expect(page).toHaveURL(/\?topic=syria&find=INF$/)
  await page.goBack()
  await expect(strip(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\?topic=syria$/)
  await expect(control).toBeFocused()
  await page.goForward()
  await expect(field(page)).toHaveValue('INF')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(`${READOUT.en}?topic=syria&find=INF`)
  await expect.poll(() => litWords(page)).toEqual(['INF'])
})

test('what is being read stays in its place when the search opens and closes', async ({ page }) => {
  await openSettled(page, READOUT.en)
  await scrollToTop(passageOf(page, 'p4'))
  const topOf = async () => Math.round((await passageOf(page, 'p4').boundingBox())?.y ?? Number.NaN)
  const top = await topOf()
  const control = page.getByRole('button', { name: WORDS.en.search })
  await control.click()
  await expect(field(page)).toBeFocused()
  await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1)
  await control.click()
  await expect(strip(page)).toHaveCount(0)
  await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1)
})

test('where the browser lights nothing the search counts and steps all the same', async ({ page }) => {
  await page.addInitScript('delete CSS.highlights')
  await openSettled(page, findIn('en', 'the'))
  await expect(strip(page)).toContainText(/^1 of \d+$/)
  await page.getByRole('button', { name: WORDS.en.previous }).click()
  await expect(strip(page)).toContainText(/^(\d+) of \1/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('axe finds nothing, on any screen and in any theme, and what is too long is cut with a word', async ({ page }) => {
  for (const [width, colorScheme, path] of [
    [1440, 'light', `${FIXTURES.origin}${FIXTURES.en}?find=ferry`],
    [1440, 'dark', findIn('ru', 'встреч', 'topic=syria&')],
    [390, 'light', findIn('en', 'x'.repeat(500))],
    [390, 'dark', findIn('ru', '')],
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme })
    await openSettled(page, path)
    await expect(strip(page)).toBeVisible()
    expect.soft(await findByAxe(page), path).toEqual([])
    await expect(strip(page).getByRole('alert')).toHaveCount(path.includes('xxx') ? 1 : 0)
  }
})
