import { type Browser, expect, type Page, test } from '@playwright/test'
import { openSettled } from './support/openSettled.ts'
import { LANGS, READOUT, watchConsole } from './support/pages.ts'
import { readClipboard } from './support/readClipboard.ts'
import { markedWords, selectWords } from './support/selection.ts'

const WORDS = {
  ru: {
    bar: 'Ссылка на выделенное',
    link: 'Скопировать ссылку на этот фрагмент',
    quotation: 'Скопировать ссылку на цитату 2',
    done: 'Скопировано',
  },
  en: {
    bar: 'Link to the selection',
    link: 'Copy link to this passage',
    quotation: 'Copy link to quotation 2',
    done: 'Copied',
  },
} as const

const PASSAGES = [
  ['ru', 'a few words', 'судебные дела', 'судебные дела'],
  ['ru', 'a part of a word', 'удебные де', 'судебные дела'],
  ['ru', 'a word with a letter that has a mark', 'Российский министр', 'Российский министр'],
  ['ru', 'a word that stands there before', 'стратегической стабильностью', 'стратегической стабильностью'],
  ['ru', 'words about a control', 'повестки дня», — сказано в сообщении', /^повестки дня»\s*1, — сказано в сообщении$/],
  [
    'en',
    'words of a quotation',
    'a peaceful settlement in Syria and Libya',
    'a peaceful settlement in Syria and Libya',
  ],
  [
    'en',
    'a dash and a curly quotation mark',
    'the Russian Foreign Ministry set out',
    'the Russian Foreign Ministry set out',
  ],
] as const

let expectQuiet: () => void
test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  expectQuiet = watchConsole(page)
})
test.afterEach(() => expectQuiet())

for (const [lang, what, selected, marked] of PASSAGES) {
  test(`a link to ${what} in ${lang} leads to these very words`, async ({ page, context, browser }) => {
    await openSettled(page, READOUT[lang])
    await selectWords(page, selected)
    const link = await copyLink(page, lang)
    expect(link).toContain(`${READOUT[lang]}#:~:text=`)
    const cold = await context.newPage()
    await cold.goto(link)
    await expectMarked(cold, marked)
    await expectFoundWithoutScript(browser, link)
  })
}

test('a link opened with only the matches shown opens the fold that its words are in', async ({ page }) => {
  await page.goto(`${READOUT.ru}?topic=syria&only=1#:~:text=${encodeURIComponent('судебные дела')}`)
  await expectMarked(page, 'судебные дела')
  await expect(page.locator('#p5')).toBeVisible()
  await expect(page.locator('#p3')).toBeHidden()
})

test('words in a quotation give the quotation’s own link first', async ({ page, baseURL }) => {
  await openSettled(page, READOUT.en)
  await selectWords(page, 'a peaceful settlement')
  const offer = page.getByRole('group', { name: WORDS.en.bar })
  await expect(offer.getByRole('button')).toHaveText([WORDS.en.quotation, WORDS.en.link, 'Cite: quotation 2'])
  await offer.getByRole('button', { name: WORDS.en.quotation }).click()
  await expect(offer.getByRole('status')).toHaveText(WORDS.en.done)
  expect(await readClipboard(page)).toBe(`${baseURL}${READOUT.en}#q2`)
})

for (const lang of LANGS) {
  test(`the keyboard selects, reaches the link by Tab and closes it by Escape in ${lang}`, async ({ page }) => {
    await openSettled(page, READOUT[lang])
    await selectWords(page, lang === 'ru' ? 'судебные' : 'spoken')
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
    const offer = page.getByRole('group', { name: WORDS[lang].bar })
    await expect(offer).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(offer.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(offer.getByRole('status')).toHaveText(WORDS[lang].done)
    await page.keyboard.press('Escape')
    await expect(offer).toBeHidden()
  })
}

for (const width of [320, 390, 1440]) {
  test(`the offer covers neither the selection nor the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await openSettled(page, READOUT.ru)
    await selectWords(page, 'судебные дела')
    const offer = page.getByRole('group', { name: WORDS.ru.bar })
    await expect(offer).toBeVisible()
    const box = await offer.boundingBox()
    const words = await page.evaluate(() => {
      const { left, right, top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
      return { left, right, top, bottom }
    })
    expect(box).not.toBeNull()
    const { x = 0, y = 0, width: wide = 0, height = 0 } = box ?? {}
    expect(y >= words.bottom || y + height <= words.top).toBe(true)
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + wide).toBeLessThanOrEqual(width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

test('nothing is offered outside the article, and the offer goes with the selection', async ({ page }) => {
  await openSettled(page, READOUT.en)
  const offer = page.getByRole('group', { name: WORDS.en.bar })
  await selectWords(page, 'spoken by phone')
  await expect(offer).toBeVisible()
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body))
  await expect(offer).toBeHidden()
})

test('where the clipboard refuses, the link is there to copy by hand', async ({ page, context }) => {
  await context.clearPermissions()
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await openSettled(page, READOUT.en)
  await selectWords(page, 'spoken by phone')
  const offer = page.getByRole('group', { name: WORDS.en.bar })
  await offer.getByRole('button', { name: /passage$/ }).click()
  await expect(offer.getByRole('textbox')).toBeFocused()
  await expect(offer.getByRole('textbox')).toHaveValue(/#:~:text=/)
})

/** The browser finds the words by itself: without a script nothing else scrolls. */
async function expectFoundWithoutScript(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 400 } })
  const page = await context.newPage()
  await page.goto(link)
  await expect.poll(() => page.evaluate(() => scrollY), link).toBeGreaterThan(0)
  await context.close()
}

async function copyLink(page: Page, lang: 'ru' | 'en'): Promise<string> {
  const offer = page.getByRole('group', { name: WORDS[lang].bar })
  await offer.getByRole('button', { name: WORDS[lang].link }).click()
  await expect(offer.getByRole('status')).toHaveText(WORDS[lang].done)
  return readClipboard(page)
}

/** The words are marked and in sight; `words` is a text or, where controls stand between them, a form. */
async function expectMarked(page: Page, words: string | RegExp): Promise<void> {
  await expect
    .poll(async () => (await markedWords(page)).text)
    .toMatch(typeof words === 'string' ? exactly(words) : words)
  await expect.poll(async () => (await markedWords(page)).isInSight).toBe(true)
}

function exactly(words: string): RegExp {
  return new RegExp(`^${words}$`)
}
