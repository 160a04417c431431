import { expect, type Page, test } from '@playwright/test'
import { expectArrivedAt, passageOf, scrollToTop } from './support/arrival.ts'
import { findByAxe } from './support/findByAxe.ts'
import { holdScript } from './support/holdScript.ts'
import { openSettled } from './support/openSettled.ts'
import { FIXTURES, LANGS, READOUT, watchConsole } from './support/pages.ts'

const WORDS = {
  ru: {
    settings: 'Настройки текста',
    themes: ['Оформление', ['Как в системе', 'Светлое', 'Сепия', 'Тёмное']],
    faces: ['Шрифт', ['С засечками', 'Без засечек']],
    scales: ['Размер', 'Ширина', 'Интервал'],
    reset: 'Вернуть обычный вид',
    shortcuts: 'Быстрые клавиши',
    single: 'Отвечать на одиночные клавиши',
    goOn: 'Продолжить: Предыдущий разговор: контроль над вооружениями',
    forget: 'Не предлагать продолжить',
    back: 'Вернуться',
    next: 'Следующий абзац',
  },
  en: {
    settings: 'Text settings',
    themes: ['Theme', ['As the system', 'Light', 'Sepia', 'Dark']],
    faces: ['Typeface', ['Serif', 'Sans serif']],
    scales: ['Size', 'Width', 'Spacing'],
    reset: 'Back to the usual look',
    shortcuts: 'Keyboard shortcuts',
    single: 'Answer single keys',
    goOn: 'Continue at: The previous call: arms control',
    forget: 'Do not offer to continue',
    back: 'Back to where I was',
    next: 'Next paragraph',
  },
} as const

const LIGHT = 'rgb(251, 250, 247)'
const SEPIA = 'rgb(244, 236, 216)'
const DARK = 'rgb(21, 23, 26)'
/** Of the usual theme: by day, by night. */
const PAPERS = ['#fbfaf7', '#15171a']
const GREATEST = { theme: 'sepia', face: 'sans', size: '25', width: '76', spacing: '1.9' }

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

/** Keeps settings on the device before the page is opened, as a visit has left them there. */
async function keep(page: Page, settings: Record<string, string>): Promise<void> {
  await page.addInitScript((kept) => {
    // Once: what the page itself keeps or forgets holds for the next load.
    if (sessionStorage.getItem('kept')) return
    sessionStorage.setItem('kept', '1')
    for (const [name, value] of Object.entries(kept)) localStorage.setItem(`readout:${name}`, value)
  }, settings)
}

/** Opens the text settings by keyboard. */
async function openSettings(page: Page, lang: 'ru' | 'en') {
  const control = page.getByRole('button', { name: WORDS[lang].settings, exact: true })
  await control.press('Enter')
  const panel = page.getByRole('dialog', { name: WORDS[lang].settings })
  await expect(panel).toBeVisible()
  return { control, panel }
}

/** Opens the list of shortcuts by its own, once the page answers to keys. */
async function openList(page: Page, lang: 'ru' | 'en') {
  const list = page.getByRole('dialog', { name: WORDS[lang].shortcuts })
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(list).toBeVisible({ timeout: 500 })
  }).toPass()
  return list
}

/** The colours that the page asks the browser's own frame to take, in the order in which they hold. */
function frameOf(page: Page) {
  return page
    .locator('meta[name="theme-color"]')
    .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')))
}

/** How the text is painted: px, but for the colours and the family. */
function lookOf(page: Page) {
  return page.evaluate(() => {
    const text = getComputedStyle(document.getElementById('p1') ?? document.body)
    const [paper, size, family] = [
      getComputedStyle(document.documentElement).backgroundColor,
      text.fontSize,
      text.fontFamily,
    ]
    return {
      paper,
      color: text.color,
      size,
      spacing: text.lineHeight,
      width: text.maxInlineSize,
      isSans: /Golos/.test(family),
    }
  })
}

for (const lang of LANGS) {
  const words = WORDS[lang]

  test.describe(`reading in ${lang}`, () => {
    test('the settings are named, answer to the keyboard, and hold over a reload before any script', async ({
      page,
    }) => {
      await openSettled(page, READOUT[lang])
      const usual = await lookOf(page)
      const { control, panel } = await openSettings(page, lang)
      for (const [group, options] of [words.themes, words.faces]) {
        for (const option of options) {
          const radio = panel.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true })
          await expect(radio).toBeVisible()
        }
      }
      await panel.getByRole('radio', { name: words.themes[1][2] }).press('Space')
      await panel.getByRole('radio', { name: words.faces[1][1] }).press('Space')
      for (const [index, scale] of words.scales.entries()) {
        await panel.getByRole('slider', { name: scale }).press(index === 2 ? 'Home' : 'End')
      }
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
      await expect(control).toBeFocused()
      expect(await frameOf(page)).toEqual([SEPIA, ...PAPERS])
      const chosen = await lookOf(page)
      expect(chosen).toEqual({
        paper: SEPIA,
        color: 'rgb(43, 36, 24)',
        size: '25px',
        spacing: '37.5px',
        width: '1017.5px',
        isSans: true,
      })

      const release = await holdScript(page)
      await page.route('**/assets/later-*.css', () => {})
      await page.reload({ waitUntil: 'commit' })
      await expect(passageOf(page, 'p5')).toBeAttached()
      expect(await lookOf(page)).toEqual(chosen)
      await page.unroute('**/assets/later-*.css')
      await release()

      await openSettled(page, READOUT[lang])
      expect(await lookOf(page)).toEqual(chosen)
      expect(await frameOf(page)).toEqual([SEPIA, ...PAPERS])
      const again = await openSettings(page, lang)
      await expect(again.panel.getByRole('radio', { name: words.themes[1][2] })).toBeChecked()
      await again.panel.getByRole('button', { name: words.reset }).press('Enter')
      expect(await lookOf(page)).toEqual(usual)
      expect(await frameOf(page)).toEqual(PAPERS)
    })

    test('single keys lead through the text, and are silent with modifiers and in dialogs', async ({ page }) => {
      await openSettled(page, READOUT[lang])
      const list = await openList(page, lang)
      await expect(list.getByRole('definition').filter({ hasText: words.next })).toHaveCount(1)
      await page.keyboard.press('b')
      await page.keyboard.press('Escape')
      await expect(list).toHaveCount(0)
      for (const [key, id] of [
        ['h', 'call'],
        ['p', 'p1'],
        ['p', 'p2'],
        ['q', 'q1'],
        ['Shift+H', 'arctic-council'],
        ['q', 'q1'],
        ['q', 'r1'],
        ['Shift+Q', 'q1'],
        ['Shift+P', 'p1'],
      ] as const) {
        await page.keyboard.press(key)
        await expectArrivedAt(page, passageOf(page, id))
      }
      await page.keyboard.press('Control+b')
      await expect(page).toHaveURL(new RegExp(`${READOUT[lang]}$`))
      await page.keyboard.press('b')
      await expect(page).toHaveURL(/\?with=(ru|en)$/)
      await page.keyboard.press('t')
      await expect(page.getByRole('dialog', { name: words.settings })).toBeVisible()
    })
  })
}

test('single keys can be switched off for good, and the list is reached all the same', async ({ page }) => {
  await openSettled(page, READOUT.en)
  const list = await openList(page, 'en')
  await list.getByRole('checkbox', { name: WORDS.en.single }).press('Space')
  await page.keyboard.press('Escape')
  await openSettled(page, READOUT.en)
  await expect(page.locator('html')).toHaveAttribute('data-keys', 'off')
  await page.keyboard.press('b')
  await page.keyboard.press('?')
  const { control, panel } = await openSettings(page, 'en')
  await expect(page).toHaveURL(new RegExp(`${READOUT.en}$`))
  await expect(list).toHaveCount(0)
  await panel.getByRole('button', { name: WORDS.en.shortcuts }).press('Enter')
  await expect(list.getByRole('checkbox', { name: WORDS.en.single })).not.toBeChecked()
  await list.getByRole('checkbox', { name: WORDS.en.single }).press('Space')
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(control).toBeFocused()
  await page.keyboard.press('b')
  await expect(page).toHaveURL(/\?with=/)
})

test('where one stopped is offered on return, not scrolled to', async ({ page }) => {
  const place = () => page.evaluate(() => localStorage.getItem('readout:place:lavrov-blinken-2021-05'))
  const offer = page.getByRole('button', { name: WORDS.ru.goOn })
  await openSettled(page, READOUT.ru)
  await expect(async () => {
    await scrollToTop(passageOf(page, 'p3'))
    await scrollToTop(passageOf(page, 'p4'))
    await expect.poll(place, { timeout: 1000 }).toBe('p4')
  }).toPass()
  await openSettled(page, '/ru/')
  await openSettled(page, `${READOUT.ru}#p1`)
  await openSettled(page, '/ru/')
  await openSettled(page, READOUT.ru)
  await expect(offer).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect.soft(await findByAxe(page), 'the offer').toEqual([])
  await offer.click()
  await expectArrivedAt(page, passageOf(page, 'p4'))
  await expect(offer).toHaveCount(0)
  await page.getByRole('button', { name: WORDS.ru.back }).click()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await openSettled(page, '/ru/')
  await openSettled(page, READOUT.ru)
  await page.getByRole('button', { name: WORDS.ru.forget }).click()
  await expect(offer).toHaveCount(0)
  expect(await place()).toBeNull()
})

for (const { theme, scheme, size } of [
  { theme: 'dark', scheme: 'light', size: { width: 390, height: 844 } },
  { theme: 'sepia', scheme: 'dark', size: { width: 1440, height: 900 } },
] as const) {
  test(`axe finds nothing with the ${theme} theme at ${size.width} px where the system is ${scheme}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: scheme })
    await keep(page, { theme })
    await openSettled(page, `${READOUT.ru}?topic=syria&with=en`)
    expect.soft(await findByAxe(page), 'the page').toEqual([])
    const { panel } = await openSettings(page, 'ru')
    expect.soft(await findByAxe(page), 'the settings').toEqual([])
    await panel.getByRole('button', { name: WORDS.ru.shortcuts }).click()
    await expect(page.getByRole('dialog', { name: WORDS.ru.shortcuts })).toBeVisible()
    expect.soft(await findByAxe(page), 'the shortcuts').toEqual([])
  })
}

test('with the greatest settings nothing overflows, in one language or in both', async ({ page }) => {
  await keep(page, GREATEST)
  for (const path of [READOUT.ru, READOUT.en, `${READOUT.ru}?with=en`, `${FIXTURES.origin}${FIXTURES.en}`]) {
    await openSettled(page, path)
    for (const width of [320, 390, 768, 1024, 1100, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`)
        .toBe(width)
    }
  }
})

test('on paper there are neither themes nor settings', async ({ page }) => {
  const printed = async () => {
    await openSettled(page, READOUT.en)
    await page.emulateMedia({ media: 'print' })
    const look = await lookOf(page)
    await page.emulateMedia({ media: 'screen' })
    return {
      ...look,
      tint: await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--this-tint')),
    }
  }
  const { tint: _usual, ...usual } = await printed()
  await page.evaluate((settings) => {
    for (const [name, value] of Object.entries(settings)) localStorage.setItem(`readout:${name}`, value)
  }, GREATEST)
  const { tint, ...sepia } = await printed()
  expect(tint).toBe('#ffdf8a')
  expect(sepia).toEqual(usual)
})

test('settings of an older visit are read on; rubbish is told once and forgotten', async ({ page }) => {
  await keep(page, { theme: 'dark', size: '{"px":', width: '9999', place: '<b>' })
  await openSettled(page, READOUT.en)
  await expect(page.locator('html')).toHaveCSS('background-color', DARK)
  await expect(passageOf(page, 'p1')).toHaveCSS('font-size', '19px')
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'Some of the text settings kept on this device could not be read' })
  await expect(notice).toBeVisible()
  await openSettled(page, READOUT.en)
  await openList(page, 'en')
  await expect(notice).toHaveCount(0)
  await expect(page.locator('html')).toHaveCSS('background-color', DARK)
})

test('with storage blocked nothing is said until a setting is not kept; it holds all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError')
      },
    })
  })
  await openSettled(page, READOUT.en)
  const notice = page.getByRole('status').filter({ hasText: 'The browser does not let settings be kept' })
  await expect(page.locator('html')).toHaveCSS('background-color', LIGHT)
  const { panel } = await openSettings(page, 'en')
  await expect(notice).toHaveCount(0)
  await panel.getByRole('radio', { name: 'Sepia' }).press('Space')
  await expect(notice).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('background-color', SEPIA)
})

test('what is chosen is told in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await keep(page, { theme: 'sepia' })
  await openSettled(page, READOUT.en)
  const { panel } = await openSettings(page, 'en')
  await expect(panel.locator('label').filter({ hasText: 'Sepia' })).toHaveCSS('outline-style', 'solid')
  await expect(panel.locator('label').filter({ hasText: 'Dark' })).toHaveCSS('outline-style', 'none')
  await expect(page.locator('html')).not.toHaveCSS('background-color', SEPIA)
})
