import { expect, type Page, test } from '@playwright/test'
import { holdScript } from './support/holdScript.ts'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'

const WORDS = {
  ru: {
    syria: 'Сирия, 1 абзац',
    ukraine: 'Украина, 1 абзац',
    arctic: 'Арктический совет, 1 абзац',
    stability: 'Стратегическая стабильность, 2 абзаца',
    bar: 'Совпадения',
    next: 'Следующее совпадение',
    previous: 'Предыдущее совпадение',
    position: (at: number) => `совпадение ${at} из 2`,
    only: 'Только совпадения',
    fold: '1 абзац свёрнут — показать',
    clear: 'Сбросить',
    clearTopics: 'Сбросить темы',
    all: 'все',
    any: 'любая',
    cleared: 'Фильтр снят, виден весь текст',
    syriaStatus: 'Сирия: 1 из 5 абзацев, 1 из 2 цитат, 1 из 3 контактов; пересказы: 0 из 3',
    anyStatus: 'Сирия или Арктический совет: 2 из 5 абзацев, 1 из 2 цитат, 3 из 3 контактов; пересказы: 0 из 3',
    allStatus: 'Сирия и Арктический совет: 0 из 5 абзацев, 0 из 2 цитат, 0 из 3 контактов; пересказы: 0 из 3',
    blinken: 'Блинкен, 1 высказывание',
    blinkenStatus: 'Говорит Блинкен: 1 из 5 абзацев, 0 из 2 цитат, 1 из 3 контактов; пересказы: 1 из 3',
    mention: 'Сирии',
    otherMention: 'Ливии',
    contacts: 'Контакты',
    quotations: 'Цитаты',
    jump: 'Перейти к цитате 2 в тексте',
    february: '4 февраля 2021 Предыдущий разговор',
    may: '12 мая 2021 Этот разговор',
    reported: 'Пересказы',
    jumpToAny: /^Перейти к /,
  },
  en: {
    syria: 'Syria, 1 paragraph',
    ukraine: 'Ukraine, 1 paragraph',
    arctic: 'Arctic Council, 1 paragraph',
    stability: 'Strategic stability, 2 paragraphs',
    bar: 'Matches',
    next: 'Next match',
    previous: 'Previous match',
    position: (at: number) => `match ${at} of 2`,
    only: 'Only matching',
    fold: '1 paragraph folded: show',
    clear: 'Clear',
    clearTopics: 'Clear topics',
    all: 'all',
    any: 'any',
    cleared: 'The filter is off, the whole text is shown',
    syriaStatus: 'Syria: 1 of 5 paragraphs, 1 of 2 quotations, 1 of 3 contacts; reported passages: 0 of 3',
    anyStatus:
      'Syria or Arctic Council: 2 of 5 paragraphs, 1 of 2 quotations, 3 of 3 contacts; reported passages: 0 of 3',
    allStatus:
      'Syria and Arctic Council: 0 of 5 paragraphs, 0 of 2 quotations, 0 of 3 contacts; reported passages: 0 of 3',
    blinken: 'Blinken, 1 passage',
    blinkenStatus: 'Said by Blinken: 1 of 5 paragraphs, 0 of 2 quotations, 1 of 3 contacts; reported passages: 1 of 3',
    mention: 'Syria',
    otherMention: 'Libya',
    contacts: 'Contacts',
    quotations: 'Quotations',
    jump: 'Go to quotation 2 in the text',
    february: '4 February 2021 Previous call',
    may: '12 May 2021 This call',
    reported: 'Reported passages',
    jumpToAny: /^Go to /,
  },
}

/** The sentence above the article, found as a sentence of the text and not as the announcement that repeats it. */
function sentence(page: Page, text: string) {
  return page.getByRole('main').getByRole('paragraph').filter({ hasText: text })
}

for (const lang of LANGS) {
  const words = WORDS[lang]
  const url = READOUT[lang]
  const topic = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const controls = (page: Page) => page.getByRole('group', { name: words.bar, exact: true })

  test.describe(`the filter in ${lang}`, () => {
    let expectQuiet: () => void
    test.beforeEach(({ page }) => {
      expectQuiet = watchConsole(page)
    })
    test.afterEach(() => expectQuiet())

    test('a topic dims the rest, lights its mentions and says what matches', async ({ page }) => {
      await page.goto(url)
      const [other, matching] = [page.locator('#p1'), page.locator('#p4')]
      const ink = await matching.evaluate((element) => getComputedStyle(element).color)
      await expect(other).toHaveCSS('color', ink)
      const mention = matching.getByText(words.mention, { exact: true })
      const unlit = await mention.evaluate((element) => getComputedStyle(element).backgroundColor)

      await topic(page, words.syria).click()

      await expect(topic(page, words.syria)).toHaveAttribute('aria-pressed', 'true')
      await expect(topic(page, words.ukraine)).toHaveAttribute('aria-pressed', 'false')
      await expect(sentence(page, words.syriaStatus)).toHaveText(words.syriaStatus)
      await expect(matching).toHaveCSS('color', ink)
      await expect(other).not.toHaveCSS('color', ink)
      await expect(other).toHaveCSS('opacity', '1')
      await expect(mention).not.toHaveCSS('background-color', unlit)
      await expect(matching.getByText(words.otherMention, { exact: true })).toHaveCSS('background-color', unlit)
      await expect(page).toHaveURL(`${url}?topic=syria`)
    })

    test('the article, the quotations and the contacts are filtered by the one state', async ({ page }) => {
      await page.goto(url)
      const contacts = page.getByRole('region', { name: words.contacts, exact: true })
      const quotations = page.getByRole('region', { name: words.quotations, exact: true })
      const february = contacts.getByRole('heading', { name: words.february })
      const may = contacts.getByRole('heading', { name: words.may })
      const ink = await may.evaluate((element) => getComputedStyle(element).color)
      await topic(page, words.syria).click()
      await expect(february).toHaveCSS('color', ink)
      await expect(may).not.toHaveCSS('color', ink)
      await expect(quotations.getByRole('link', { name: words.jumpToAny })).toHaveCount(5)

      await page.getByRole('button', { name: words.only, exact: true }).click()
      await expect(quotations.getByRole('link', { name: words.jumpToAny })).toHaveCount(1)
      await expect(quotations.getByRole('link', { name: words.jump })).toBeVisible()
      await expect(quotations.getByRole('heading', { name: words.reported })).toBeHidden()
    })

    test('the next and the previous match take the focus and go round', async ({ page }) => {
      await page.goto(url)
      await topic(page, words.stability).click()
      const steps = [
        [words.next, 1, '#p3'],
        [words.next, 2, '#p4'],
        [words.next, 1, '#p3'],
        [words.previous, 2, '#p4'],
      ] as const
      for (const [name, position, paragraph] of steps) {
        await controls(page).getByRole('button', { name }).click()
        await expect(page.locator(paragraph)).toBeFocused()
        await expect(page.locator(paragraph)).toBeInViewport()
        await expect(controls(page)).toContainText(words.position(position))
      }
      await expect(page).toHaveURL(`${url}?topic=strategic-stability`)
    })

    test('only matching folds the rest, says how much that is and opens it', async ({ page }) => {
      await page.goto(url)
      await topic(page, words.syria).click()
      const only = page.getByRole('button', { name: words.only, exact: true })
      await only.click()
      await expect(only).toHaveAttribute('aria-pressed', 'true')
      await expect(page).toHaveURL(`${url}?topic=syria&only=1`)
      const folds = page.getByRole('button', { name: words.fold, exact: true })
      await expect(folds).toHaveCount(4)
      await expect(page.locator('#p1')).toBeHidden()
      await expect(page.locator('#p4')).toBeVisible()

      await folds.first().click()
      await expect(page.locator('#p1')).toBeVisible()
      await expect(page.locator('#p1')).toBeFocused()
      await expect(folds).toHaveCount(3)

      await only.click()
      await expect(folds).toHaveCount(0)
      await expect(page.locator('#p5')).toBeVisible()
    })

    test('of two topics pressed before the script is there neither is lost', async ({ page }) => {
      const letThrough = await holdScript(page)
      await page.goto(url)
      await topic(page, words.syria).click()
      await topic(page, words.arctic).click()
      await letThrough()
      await expect(page).toHaveURL(`${url}?topic=syria&topic=arctic-council`)
      await expect(sentence(page, words.anyStatus)).toHaveText(words.anyStatus)
    })

    test('of several topics any is enough, or all are wanted', async ({ page }) => {
      await page.goto(url)
      await topic(page, words.syria).click()
      await topic(page, words.arctic).click()
      await expect(sentence(page, words.anyStatus)).toHaveText(words.anyStatus)
      await page.getByRole('radio', { name: words.all, exact: true }).check()
      await expect(sentence(page, words.allStatus)).toHaveText(words.allStatus)
      await expect(page).toHaveURL(`${url}?topic=syria&topic=arctic-council&match=all`)
      await expect(controls(page).getByRole('button', { name: words.next })).toBeDisabled()
      await page.getByRole('radio', { name: words.any, exact: true }).check()
      await expect(page).toHaveURL(`${url}?topic=syria&topic=arctic-council`)
    })

    test('it is cleared above the text and beside the topics', async ({ page }) => {
      await page.goto(`${url}?topic=syria&topic=korea&match=all&only=1&by=russian-mfa`)
      await controls(page).getByRole('button', { name: words.clear, exact: true }).click()
      await expect(page).toHaveURL(url)
      await expect(controls(page)).toBeHidden()
      await expect(page.getByRole('status').filter({ hasText: words.cleared })).toHaveCount(1)
      await expect(page.getByRole('button', { pressed: true })).toHaveCount(0)

      await topic(page, words.syria).click()
      await page.getByRole('button', { name: words.clearTopics, exact: true }).click()
      await expect(page).toHaveURL(url)
    })

    test('by speaker it asks for whose words they are', async ({ page }) => {
      await page.goto(url)
      await page.getByRole('button', { name: words.blinken, exact: true }).click()
      await expect(page).toHaveURL(`${url}?by=antony-blinken`)
      await expect(sentence(page, words.blinkenStatus)).toHaveText(words.blinkenStatus)
    })

    test('a filtered address is read when it is opened', async ({ page }) => {
      await page.goto(`${url}?topic=syria&only=1`)
      await expect(page.getByRole('heading', { level: 1, name: HEADLINE[lang] })).toBeVisible()
      await expect(sentence(page, words.syriaStatus)).toHaveText(words.syriaStatus)
      await expect(topic(page, words.syria)).toHaveAttribute('aria-pressed', 'true')
      await expect(page.getByRole('button', { name: words.fold, exact: true })).toHaveCount(4)
    })

    test('a change is announced once', async ({ page }) => {
      await page.goto(url)
      await expect(topic(page, words.syria)).toBeVisible()
      const said = await page.evaluateHandle(() => {
        const texts: string[] = []
        const watcher = new MutationObserver((records) => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement
            const region = element?.closest('[role="status"], [role="alert"], [aria-live]')
            if (region) texts.push(region.textContent)
          }
        })
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
        return texts
      })
      await topic(page, words.syria).click()
      await expect(sentence(page, words.syriaStatus)).toBeVisible()
      await expect.poll(() => said.jsonValue()).toEqual([words.syriaStatus])
      await controls(page).getByRole('button', { name: words.clear, exact: true }).click()
      await expect.poll(() => said.jsonValue()).toEqual([words.syriaStatus, words.cleared])
    })
  })
}

test('Back undoes one toggle at a time, and Forward does it again', async ({ page }) => {
  const expectQuiet = watchConsole(page)
  await page.goto(READOUT.en)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
  const before = await page.evaluate(() => history.length)
  const states = [
    { pressed: [], query: '' },
    { pressed: ['Syria, 1 paragraph'], query: '?topic=syria' },
    { pressed: ['Syria, 1 paragraph', 'Korean Peninsula, 1 paragraph'], query: '?topic=syria&topic=korea' },
    { pressed: ['Korean Peninsula, 1 paragraph'], query: '?topic=korea' },
  ]
  const expectState = async (index: number) => {
    const { pressed, query } = states[index] ?? { pressed: [], query: 'no such state' }
    await expect(page).toHaveURL(`${READOUT.en}${query}`)
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(pressed.length)
    for (const name of pressed) await expect(page.getByRole('button', { pressed: true, name })).toHaveCount(1)
  }
  const toggles = ['Syria, 1 paragraph', 'Korean Peninsula, 1 paragraph', 'Syria, 1 paragraph']
  for (const [index, name] of toggles.entries()) {
    await page.getByRole('button', { name, exact: true }).click()
    await expectState(index + 1)
  }
  expect(await page.evaluate(() => history.length)).toBe(before + 3)
  for (const index of [2, 1, 0]) {
    await page.goBack()
    await expectState(index)
  }
  for (const index of [1, 2, 3]) {
    await page.goForward()
    await expectState(index)
  }
  expectQuiet()
})
