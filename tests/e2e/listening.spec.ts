import { expect, type Page, test } from '@playwright/test'
import { FAKE_VOICES, installFakeSpeech } from '#tests/support/fakeSpeech.ts'
import { passageOf, scrollToTop } from './support/arrival.ts'
import { findByAxe } from './support/findByAxe.ts'
import { openSettled } from './support/openSettled.ts'
import { FIXTURES, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { watchShifts } from './support/watchShifts.ts'

const WORDS = {
  ru: {
    listen: 'Слушать',
    player: 'Прослушивание',
    pause: 'Пауза',
    goOn: 'Продолжить',
    next: 'Следующее предложение',
    previous: 'Предыдущее предложение',
    here: 'Читать с того, что на экране',
    settings: 'Голос и скорость',
    voice: 'Русский голос',
    close: 'Закончить прослушивание',
    heading: 'Anna: Разговор',
    sentence: /^По телефону переговорили .* США\.$/,
    second: /^Anna: О чём шла речь/,
    paused: /^Пауза на предложении 2 из \d+$/,
    stopped: /^Голос остановился на предложении 3 из \d+\./,
    quotation: 'Anna: Цитата, МИД России:',
    fourth: /^Anna: Когда Лавров и Блинкен говорили/,
    lit: /^Когда Лавров и Блинкен .* стабильностью/,
    other: 'English',
  },
  en: {
    listen: 'Listen',
    player: 'Listening',
    pause: 'Pause',
    goOn: 'Go on',
    next: 'Next sentence',
    previous: 'Previous sentence',
    here: 'Read from what is on the screen',
    settings: 'Voice and speed',
    voice: 'English voice',
    close: 'Stop listening',
    heading: 'Brian: The call',
    sentence: /^Sergey Lavrov, .* by phone\.$/,
    second: /^Brian: What was discussed/,
    paused: /^Paused at sentence 2 of \d+$/,
    stopped: /^The voice stopped at sentence 3 of \d+\./,
    quotation: 'Brian: Quotation, Russian MFA:',
    fourth: /^Brian: The last time the two spoke/,
    lit: /^The last time the two spoke .* stability/,
    other: 'Русский',
  },
} as const

let expectQuietConsole: () => void
test.beforeEach(async ({ page }) => {
  expectQuietConsole = watchConsole(page)
  await page.addInitScript(installFakeSpeech, FAKE_VOICES)
})
test.afterEach(async ({ page }) => {
  expectQuietConsole()
  expect(await page.evaluate(() => window.fakeSpeech.overlaps), 'said at the same time').toBe(0)
})

const said = (page: Page) => page.evaluate(() => window.fakeSpeech.said)
const expectLast = (page: Page, words: string | RegExp) =>
  expect.poll(async () => (await said(page)).at(-1)).toMatch(words)
const isSilent = (page: Page) => page.evaluate(() => window.fakeSpeech.current === null)

/** Has the voice say what it says to the end, so many times. */
async function finish(page: Page, times = 1): Promise<void> {
  // After a press the engine is given a moment to be done with what was cancelled.
  await page.waitForFunction(() => window.fakeSpeech.current !== null)
  await page.evaluate((count) => {
    for (let done = 0; done < count; done += 1) window.fakeSpeech.finish()
  }, times)
}

/** The words that are lit now, as the browser paints them. */
function litWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString()))
}

/** Opens the player by keyboard and waits until it speaks. */
async function listen(page: Page, lang: 'ru' | 'en') {
  const control = page.getByRole('button', { name: WORDS[lang].listen, exact: true })
  await control.press('Enter')
  const player = page.getByRole('region', { name: WORDS[lang].player })
  await expect(player).toBeVisible()
  await expect.poll(() => said(page)).toHaveLength(1)
  const press = (name: string) => player.getByRole('button', { name }).press('Enter')
  return { control, player, press }
}

for (const lang of LANGS) {
  const words = WORDS[lang]

  test.describe(`listening in ${lang}`, () => {
    test('reads sentence by sentence, lit, by keyboard alone, and gives the focus back', async ({ page }) => {
      await openSettled(page, READOUT[lang])
      const { control, player, press } = await listen(page, lang)
      await expect(control).toHaveAttribute('aria-expanded', 'true')
      await expectLast(page, words.heading)
      await page.keyboard.press('Tab')
      await expect(player.getByRole('button', { name: words.previous })).toBeFocused()
      await finish(page)
      await expect.poll(() => litWords(page)).toEqual([expect.stringMatching(words.sentence)])
      await expect(player.getByRole('status')).toBeEmpty()
      await press(words.pause)
      await expect(player.getByRole('status')).toHaveText(words.paused)
      expect(await isSilent(page)).toBe(true)
      await press(words.goOn)
      await expect.poll(() => said(page)).toHaveLength(3)
      await press(words.next)
      await expectLast(page, words.second)
      await page.evaluate(() => window.fakeSpeech.fail())
      await expect.poll(async () => (await said(page)).filter((each) => words.second.test(each))).toHaveLength(2)
      await page.evaluate(() => window.fakeSpeech.fail())
      await expect(player.getByRole('status')).toHaveText(words.stopped)
      await press(words.goOn)
      await expect.poll(async () => (await said(page)).filter((each) => words.second.test(each))).toHaveLength(3)
      await finish(page, 5)
      await expect.poll(() => said(page)).toContain(words.quotation)
      await press(words.close)
      await expect(player).toHaveCount(0)
      await expect(control).toBeFocused()
      expect(await isSilent(page)).toBe(true)
      expect(await litWords(page)).toEqual([])
    })

    test('reads from where the reader is, and is silent once the language changes', async ({ page }) => {
      await openSettled(page, READOUT[lang])
      const { press } = await listen(page, lang)
      await scrollToTop(passageOf(page, 'p4'))
      await press(words.here)
      await expectLast(page, words.fourth)
      await expect.poll(() => litWords(page)).toEqual([expect.stringMatching(words.lit)])
      await page.getByRole('link', { name: words.other, exact: true }).click()
      await expect(page.getByRole('region', { name: words.player })).toHaveCount(0)
      expect(await isSilent(page)).toBe(true)
    })
  })
}

test('follows the text down the page, and leaves alone who has scrolled away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await openSettled(page, READOUT.en)
  const { player, press } = await listen(page, 'en')
  const barTop = async () => (await player.boundingBox())?.y ?? 0
  const litBottom = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('spoken') ?? []
      return range instanceof Range ? range.getBoundingClientRect().bottom : Number.NaN
    })
  for (const step of [1, 2, 3, 4]) {
    await press('Next sentence')
    await expect(player.getByText(`Sentence ${step + 1} of`)).toBeVisible()
    await expect.poll(litBottom).toBeLessThanOrEqual(await barTop())
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await finish(page)
  await expect(player.getByText('Sentence 6 of')).toBeVisible()
  await expect.poll(litBottom).toBeGreaterThan(await barTop())
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('says original and translation in turn, each in its own voice', async ({ page }) => {
  await openSettled(page, `${READOUT.en}?with=ru`)
  await expect(passageOf(page, 'twin:p1')).toBeVisible()
  const { player, press } = await listen(page, 'en')
  await finish(page, 4)
  await expect.poll(() => said(page)).toHaveLength(5)
  expect((await said(page)).map((each) => each.split(':')[0])).toEqual(['Anna', 'Brian', 'Anna', 'Anna', 'Brian'])
  await expect.poll(() => litWords(page)).toEqual([expect.stringMatching(WORDS.en.sentence)])
  await press('Voice and speed')
  await expect(player.getByRole('combobox')).toHaveCount(3)
})

test('reads what only matches, and any readout', async ({ page }) => {
  await openSettled(page, `${READOUT.en}?topic=syria&only=1`)
  await listen(page, 'en')
  await expectLast(page, 'Brian: The previous call: arms control')
  await openSettled(page, `${FIXTURES.origin}${FIXTURES.en}`)
  const { player } = await listen(page, 'en')
  await finish(page, 500)
  await expect(player.getByRole('status')).toHaveText('Read to the end')
  expect(await said(page)).toContainEqual(expect.stringMatching(/^Brian: (Quotation|As reported), /))
})

test('keeps a voice for the next visit, and survives rubbish in its place', async ({ page }) => {
  await openSettled(page, READOUT.en)
  const { player, press } = await listen(page, 'en')
  await press('Voice and speed')
  await player.getByRole('combobox', { name: 'English voice' }).selectOption('Carol')
  await expectLast(page, 'Carol: The call')
  await openSettled(page, READOUT.en)
  await listen(page, 'en')
  await expectLast(page, 'Carol: The call')
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"rubbish')
  })
  await openSettled(page, READOUT.en)
  await listen(page, 'en')
  await expectLast(page, 'Brian: The call')
})

test('is offered as soon as there is a voice for the text, and nothing moves', async ({ page }) => {
  await page.addInitScript(
    installFakeSpeech,
    FAKE_VOICES.filter(({ lang }) => lang === 'ru-RU'),
  )
  const shifts = await watchShifts(page)
  await openSettled(page, READOUT.en)
  const control = page.getByRole('button', { name: 'Listen', exact: true })
  await expect(control).toHaveCount(0)
  const before = await shifts()
  await page.evaluate((voices) => window.fakeSpeech.bring(voices), FAKE_VOICES)
  await expect(control).toBeVisible()
  expect(await shifts()).toEqual(before)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the ${colorScheme} theme, and nothing overflows`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 700 })
    await openSettled(page, READOUT.ru)
    const { press, player } = await listen(page, 'ru')
    await press(WORDS.ru.settings)
    await expect(player.getByRole('combobox', { name: WORDS.ru.voice })).toBeVisible()
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await findByAxe(page), `${width} px`).toEqual([])
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBe(0)
      expect.soft(await player.evaluate((bar) => bar.scrollWidth - bar.clientWidth), `${width} px`).toBe(0)
    }
  })
}
