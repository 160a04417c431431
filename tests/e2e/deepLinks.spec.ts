import { expect, type Page, test } from '@playwright/test'
import { expectArrivedAt, passageOf, scrollToTop } from './support/arrival.ts'
import { openSettled } from './support/openSettled.ts'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { readClipboard } from './support/readClipboard.ts'

const TARGETS = [
  ['a section', 'arctic-council'],
  ['the last section', 'bilateral'],
  ['a paragraph', 'p4'],
  ['a quotation', 'q2'],
  ['a reported passage', 'r3'],
  ['a contact', 'call-2021-02-04'],
  ['a contact ahead', 'meeting-2021-05'],
] as const

let expectQuiet: () => void
test.beforeEach(({ page }) => {
  expectQuiet = watchConsole(page)
})
test.afterEach(() => expectQuiet())

for (const lang of LANGS) {
  const url = READOUT[lang]

  for (const [what, id] of TARGETS) {
    test(`a link to ${what} arrives in ${lang}`, async ({ page }) => {
      await page.goto(`${url}#${id}`)
      await expectArrivedAt(page, passageOf(page, id))
    })

    test(`a link to ${what} arrives in ${lang} on a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${url}#${id}`)
      await expectArrivedAt(page, passageOf(page, id))
    })
  }
}

for (const [query, id] of [
  ['?topic=syria', 'p2'],
  ['?topic=syria', 'q1'],
  ['?topic=syria', 'bilateral'],
  ['?topic=syria&only=1', 'q1'],
  ['?topic=syria&only=1', 'p5'],
  ['?topic=syria&only=1', 'r3'],
  ['?topic=korea&by=antony-blinken&only=1', 'call-2021-02-04'],
] as const) {
  for (const width of [1440, 390]) {
    test(`#${id} arrives at ${width} px with ${query}, opened where it is folded`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(`${READOUT.en}${query}#${id}`)
      await expectArrivedAt(page, passageOf(page, id))
      await expectClearOfControls(page, id)
      await expect(page).toHaveURL(`${READOUT.en}${query}#${id}`)
    })
  }
}

/** The controls of the filter stick under the bar, and what is arrived at lies below them. */
async function expectClearOfControls(page: Page, id: string): Promise<void> {
  const controls = await page.getByRole('group', { name: 'Matches', exact: true }).boundingBox()
  const passage = await passageOf(page, id).boundingBox()
  const covers = (controls?.x ?? 0) + (controls?.width ?? 0) > (passage?.x ?? 0)
  const isInSheet = await passageOf(page, id).evaluate((element) => element.closest(':popover-open') !== null)
  if (covers && !isInSheet) expect(passage?.y).toBeGreaterThanOrEqual((controls?.y ?? 0) + (controls?.height ?? 0))
}

test('a passage in pieces is lit as one, without a frame round each', async ({ page }) => {
  await page.addInitScript(() => {
    const { animate } = Element.prototype
    Element.prototype.animate = function (...given) {
      const animation = animate.apply(this, given)
      animation.pause()
      return animation
    }
  })
  await page.goto(`${READOUT.ru}#r1`)
  // The browser alone brings the focus there: what lights it comes with the script.
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(1)
  const lit = await page.evaluate(() => {
    const effects = document.getAnimations().map(({ effect }) => effect)
    const pieces = effects.flatMap((effect) => (effect instanceof KeyframeEffect ? (effect.target ?? []) : []))
    return pieces.map((piece) => ({
      ground: getComputedStyle(piece).backgroundColor,
      frame: getComputedStyle(piece).outlineStyle,
    }))
  })
  expect(lit.length).toBeGreaterThan(1)
  expect(new Set(lit.map(({ ground }) => ground)).size).toBe(1)
  expect(lit[0]?.ground).not.toBe('rgba(0, 0, 0, 0)')
  expect(lit.slice(1).map(({ frame }) => frame)).toEqual(lit.slice(1).map(() => 'none'))
})

test('a later contact is shown from behind its switch', async ({ page }) => {
  await page.goto(`${READOUT.en}#call-2022-01-18`)
  await expectArrivedAt(page, passageOf(page, 'call-2022-01-18'))
  await expect(page.getByRole('button', { name: /^Later contacts known to us/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

test('a contact opens its sheet on a phone, a later one too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const id of ['meeting-2021-05', 'call-2023-04-02']) {
    await page.goto('/en/')
    await page.goto(`${READOUT.en}#${id}`)
    await expect(page.getByRole('region', { name: 'Contacts', exact: true })).toBeVisible()
    await expectArrivedAt(page, passageOf(page, id))
  }
})

test('the passage is arrived at again after a reload', async ({ page }) => {
  await page.goto(`${READOUT.ru}#p4`)
  await expectArrivedAt(page, passageOf(page, 'p4'))
  await page.getByRole('heading', { level: 1 }).click()
  await scrollToTop(page.getByRole('banner'))
  await page.reload()
  await expectArrivedAt(page, passageOf(page, 'p4'))
})

test('Back arrives at the passage before, and Forward at the one after', async ({ page }) => {
  await openSettled(page, READOUT.en)
  const contents = page.getByRole('navigation', { name: 'Sections', exact: true })
  await contents.getByRole('link', { name: 'Nuclear files and strategic stability' }).click()
  await expectArrivedAt(page, passageOf(page, 'nuclear-files'))
  await contents.getByRole('link', { name: 'Bilateral relations' }).click()
  await expectArrivedAt(page, passageOf(page, 'bilateral'))
  await page.goBack()
  await expect(page).toHaveURL(`${READOUT.en}#nuclear-files`)
  await expectArrivedAt(page, passageOf(page, 'nuclear-files'))
  await page.goForward()
  await expectArrivedAt(page, passageOf(page, 'bilateral'))
})

const COPIES = {
  ru: [
    ['Скопировать ссылку на абзац 4', 'p4'],
    ['Скопировать ссылку: Арктический совет и встреча в Рейкьявике', 'arctic-council'],
    ['Скопировать ссылку: цитата 2', 'q2'],
    ['Скопировать ссылку: пересказ в', 'r3'],
    ['Скопировать ссылку: 4 февраля 2021, Предыдущий разговор', 'call-2021-02-04'],
  ],
  en: [
    ['Copy link to paragraph 4', 'p4'],
    ['Copy link: The Arctic Council and a meeting in Reykjavik', 'arctic-council'],
    ['Copy link: quotation 2', 'q2'],
    ['Copy link: reported passage c', 'r3'],
    ['Copy link: 4 February 2021, Previous call', 'call-2021-02-04'],
  ],
} as const

for (const lang of LANGS) {
  test(`each kind of passage in ${lang} gives its absolute link`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openSettled(page, `${READOUT[lang]}?topic=syria`)
    const done = page.getByRole('status').filter({ hasText: lang === 'ru' ? 'Скопировано' : 'Copied' })
    for (const [name, id] of COPIES[lang]) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(done).toHaveCount(1)
      await expect.poll(() => readClipboard(page)).toBe(`${baseURL}${READOUT[lang]}#${id}`)
    }
  })
}

test('the card of a quotation gives its link, which leads there', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSettled(page, READOUT.en)
  await page.getByRole('button', { name: 'Quotation 2: Russian MFA' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect.poll(() => readClipboard(page)).toBe(`${baseURL}${READOUT.en}#q2`)
  await page.goto(await readClipboard(page))
  await expectArrivedAt(page, passageOf(page, 'q2'))
})

test.describe('jumps', () => {
  test('from the timeline lead to the paragraph, and back to the link in its place', async ({ page }) => {
    await openSettled(page, READOUT.en)
    const contacts = page.getByRole('region', { name: 'Contacts', exact: true })
    const link = contacts.getByRole('link', { name: 'paragraph 5', exact: true })
    await link.focus()
    const from = await page.evaluate(() => scrollY)
    await page.keyboard.press('Enter')
    await expectArrivedAt(page, passageOf(page, 'p5'))
    await expect(page).toHaveURL(`${READOUT.en}#p5`)

    await page.getByRole('button', { name: 'Back to where I was' }).click()
    await expect(link).toBeFocused()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(from)
    await expect(page.getByRole('button', { name: 'Back to where I was' })).toBeHidden()
  })

  test('from the list of quotations lead to the words', async ({ page }) => {
    await openSettled(page, READOUT.ru)
    await page.getByRole('link', { name: 'Перейти к цитате 2 в тексте' }).click()
    await expectArrivedAt(page, passageOf(page, 'q2'))
    await page.getByRole('button', { name: 'Вернуться' }).click()
    await expect(page.getByRole('link', { name: 'Перейти к цитате 2 в тексте' })).toBeFocused()
  })

  test('from a card close it, and the way back leads to its control', async ({ page }) => {
    await openSettled(page, READOUT.en)
    const control = page.getByRole('button', { name: 'Quotation 2: Russian MFA' })
    await control.press('Enter')
    await page.getByRole('dialog').getByRole('link', { name: 'Previous call, 4 February 2021' }).press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expectArrivedAt(page, passageOf(page, 'call-2021-02-04'))
    await page.getByRole('button', { name: 'Back to where I was' }).click()
    await expect(control).toBeFocused()
    await expect(control).toBeInViewport()
  })

  test('from a paragraph lead to the contact that it speaks of, in its sheet on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openSettled(page, READOUT.en)
    const link = page.locator('#p4').getByRole('link', { name: 'On this contact: Previous call, 4 February 2021' })
    await link.click()
    await expectArrivedAt(page, passageOf(page, 'call-2021-02-04'))
    await page.getByRole('region', { name: 'Contacts' }).getByRole('link', { name: 'paragraph 5', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Contacts' })).toBeHidden()
    await expectArrivedAt(page, passageOf(page, 'p5'))
    await page.getByRole('button', { name: 'Back to where I was' }).click()
    await expect(page.getByRole('region', { name: 'Contacts' })).toBeVisible()
  })

  test('to the same place lead there again and add nothing to the history', async ({ page }) => {
    await page.goto(`${READOUT.en}#q2`)
    await expectArrivedAt(page, passageOf(page, 'q2'))
    const before = await page.evaluate(() => history.length)
    await page.getByRole('link', { name: 'Go to quotation 2 in the text' }).click()
    await expectArrivedAt(page, passageOf(page, 'q2'))
    expect(await page.evaluate(() => history.length)).toBe(before)
  })

  test('are declined: the reader stays', async ({ page }) => {
    await openSettled(page, READOUT.en)
    await page.getByRole('link', { name: 'Go to quotation 2 in the text' }).click()
    await expectArrivedAt(page, passageOf(page, 'q2'))
    const at = await page.evaluate(() => scrollY)
    await page.getByRole('button', { name: 'Stay here' }).click()
    await expect(page.getByRole('button', { name: 'Back to where I was' })).toBeHidden()
    expect(await page.evaluate(() => scrollY)).toBe(at)
  })
})

const MISSING = {
  ru: 'Ссылка ведёт к месту, которого в этом материале нет.',
  en: 'This link points to a passage that is not in this readout.',
}

for (const lang of LANGS) {
  test(`a passage that is not there is said so in ${lang}, and the page reads`, async ({ page }) => {
    await page.goto(`${READOUT[lang]}?topic=syria#q99`)
    await expect(page.getByRole('status').filter({ hasText: MISSING[lang] })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[lang])
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    const before = await page.evaluate(() => history.length)
    await page.getByRole('button', { name: lang === 'ru' ? 'Скрыть сообщение' : 'Hide this message' }).click()
    await expect(page.getByText(MISSING[lang])).toBeHidden()
    await expect(page).toHaveURL(`${READOUT[lang]}?topic=syria`)
    expect(await page.evaluate(() => history.length)).toBe(before)
  })
}
