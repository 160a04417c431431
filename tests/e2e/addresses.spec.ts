import { expect, type Page, test } from '@playwright/test'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'

let expectQuiet: () => void
test.beforeEach(({ page }) => {
  expectQuiet = watchConsole(page)
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`)
  })
})
test.afterEach(() => expectQuiet())

async function expectNotFound(page: Page, sentences: { ru: string; en: string }): Promise<void> {
  await expect(page).toHaveTitle('Страница не найдена · Readout')
  await expect(page.getByRole('heading', { level: 1, name: 'Страница не найдена' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Page not found' })).toBeVisible()
  for (const lang of LANGS) await expect(page.locator(`main [lang="${lang}"]`)).toContainText(sentences[lang])
  await page.getByRole('link', { name: 'To all readouts' }).click()
  await expect(page).toHaveURL('/en/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Readouts')
}

const NOTHING_HERE = { ru: 'По этому адресу ничего нет.', en: 'There is nothing at this address.' }
const NO_READOUT = { ru: 'Материала с таким адресом нет.', en: 'There is no readout at this address.' }
const NO_PASSAGE = { ru: 'Такого фрагмента в этом материале нет.', en: 'There is no such passage in this readout.' }

for (const [path, sentences] of [
  ['/nothing/here/', NOTHING_HERE],
  ['/de/', NOTHING_HERE],
  ['/ru/lavrov-blinken-2021-05/x/q1/', NOTHING_HERE],
  ['/ru/lavrov-blinken-2021-05/q/', NOTHING_HERE],
  ['/ru/lavrov-blinken-2021-05//', NOTHING_HERE],
  ['//ru/', NOTHING_HERE],
  ['/ru/..%2F..%2Fetc%2Fpasswd/', NOTHING_HERE],
  ['/ru/a..b/', NOTHING_HERE],
  ['/ru/%E0%A4%A', NOTHING_HERE],
  ['/%', NOTHING_HERE],
  ['/ru/%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2/', NOTHING_HERE],
  [`/ru/${'a'.repeat(4000)}/`, NO_READOUT],
  ['/en/no-such-readout/', NO_READOUT],
  ['/ru/lavrov-blinken-2021-05/q/q99/', NO_PASSAGE],
  ['/en/lavrov-blinken-2021-05/s/p4/', NO_PASSAGE],
] as const) {
  test(`${path.slice(0, 60)} is not found, and the way home is shown`, async ({ page, baseURL }) => {
    await page.goto(`${baseURL}${path}`)
    await expectNotFound(page, sentences)
  })
}

const TWO_THOUSAND = Array.from({ length: 2000 }, (_, index) => `topic=t${index}`).join('&')
const SCRIPT = '<script>alert(1)</script>'

const QUERIES = [
  {
    what: 'an unknown topic',
    query: '?topic=atlantis&topic=syria',
    ru: 'Таких тем здесь нет, они пропущены: «atlantis».',
    en: 'There are no such topics here, so they were left out: “atlantis”.',
    tidy: '?topic=syria',
  },
  {
    what: 'a script',
    query: `?topic=${SCRIPT}`,
    ru: `Таких тем здесь нет, они пропущены: «${SCRIPT}».`,
    en: `There are no such topics here, so they were left out: “${SCRIPT}”.`,
    tidy: '',
  },
  {
    what: '2,000 topics',
    query: `?${TWO_THOUSAND}&topic=syria`,
    ru: 'Таких тем здесь нет, они пропущены: «t0», «t1», «t2» и ещё 1997 значений.',
    en: 'There are no such topics here, so they were left out: “t0”, “t1”, “t2” and 1997 more.',
    tidy: '?topic=syria',
  },
  {
    what: 'match=maybe',
    query: '?topic=syria&match=maybe',
    ru: 'Параметр match понимает только any и all, пропущено: «maybe».',
    en: 'The match parameter knows only any and all; left out: “maybe”.',
    tidy: '?topic=syria',
  },
  {
    what: 'only=2',
    query: '?only=2',
    ru: 'Параметр only понимает только 0 и 1, пропущено: «2».',
    en: 'The only parameter knows only 0 and 1; left out: “2”.',
    tidy: '',
  },
  {
    what: 'an unknown speaker',
    query: '?by=nobody',
    ru: 'Такие говорящие здесь не цитируются, они пропущены: «nobody».',
    en: 'No such speakers are quoted here, so they were left out: “nobody”.',
    tidy: '',
  },
  {
    what: 'percent-encoding that does not decode',
    query: '?topic=%E0%A4%A',
    ru: 'Таких тем здесь нет, они пропущены: «\uFFFD%A».',
    en: 'There are no such topics here, so they were left out: “\uFFFD%A”.',
    tidy: '',
  },
] as const

for (const lang of LANGS) {
  for (const { what, query, tidy, ...notice } of QUERIES) {
    test(`${what} is named and left out in ${lang}, and dismissing tidies the address`, async ({ page }) => {
      await page.goto(`${READOUT[lang]}${query}#p4`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[lang])
      await expect(page.getByRole('listitem').getByText(notice[lang], { exact: true })).toBeAttached()
      const before = await page.evaluate(() => history.length)
      await page.getByRole('button', { name: lang === 'ru' ? 'Скрыть сообщение' : 'Hide this message' }).click()
      await expect(page.getByText(notice[lang])).toHaveCount(0)
      await expect(page).toHaveURL(`${READOUT[lang]}${tidy}#p4`)
      expect(await page.evaluate(() => history.length)).toBe(before)
    })
  }
}

for (const [what, hash] of [
  ['of 10,000 characters', `#${'p4'.repeat(5000)}`],
  ['that does not decode', '#%E0%A4%A'],
  ['that is a script', `#${SCRIPT}`],
  ['that is a selector', '#p4,*'],
] as const) {
  test(`a hash ${what} leads nowhere, and that is said`, async ({ page }) => {
    await page.goto(`${READOUT.en}${hash}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
    const notice = page.getByText('This link points to a passage that is not in this readout.')
    await expect(notice).toBeVisible()
    await page.getByRole('button', { name: 'Hide this message' }).click()
    await expect(notice).toBeHidden()
    await expect(page).toHaveURL(READOUT.en)
  })
}

test('a text fragment is the browser’s own and no passage is missed', async ({ page }) => {
  await page.goto(`${READOUT.en}#:~:text=two%20spoke`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
  await expect(page.getByRole('button', { name: 'Hide this message' })).toBeHidden()
})

const PASSAGES = [
  {
    path: `${READOUT.ru}q/q1/`,
    title: `Цитата 1: МИД России — ${HEADLINE.ru}`,
    region: 'Прямая цитата 1',
    words: 'договорились провести «на полях» этой сессии отдельную встречу',
    place: 'К этому месту в тексте',
    id: 'q1',
  },
  {
    path: `${READOUT.en}q/q2/`,
    title: `Quotation 2: Russian MFA — ${HEADLINE.en}`,
    region: 'Direct quotation 2',
    words: 'Issues of ensuring predictability in arms control were touched upon',
    place: 'To its place in the text',
    id: 'q2',
  },
  {
    path: `${READOUT.en}s/nuclear-files/`,
    title: `Nuclear files and strategic stability — ${HEADLINE.en}`,
    region: 'Section Nuclear files and strategic stability',
    words: 'the tasks ahead in strategic stability',
    place: 'To this section in the text',
    id: 'nuclear-files',
  },
]

for (const { path, title, region, words, place, id } of PASSAGES) {
  test(`${path} opens with the passage, above the article and without scrolling`, async ({ page }) => {
    await page.goto(path)
    await expect(page).toHaveTitle(`${title} · Readout`)
    const lead = page.getByRole('main').getByRole('region', { name: region, exact: true }).first()
    await expect(lead).toContainText(words)
    await expect(lead).toBeInViewport()
    const headline = page.getByRole('heading', { level: 1 })
    expect((await lead.boundingBox())?.y).toBeLessThan((await headline.boundingBox())?.y ?? 0)
    expect(await page.evaluate(() => scrollY)).toBe(0)

    await lead.getByRole('link', { name: place }).click()
    await expect(page.locator(`[id="${id}"]`)).toBeFocused()
    await expect(page).toHaveURL(`${path}#${id}`)
  })
}

test('the language switch keeps the passage that the page opens with', async ({ page }) => {
  await page.goto(`${READOUT.ru}q/q1/`)
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(`${READOUT.en}q/q1/`)
  await expect(page.getByRole('region', { name: 'Direct quotation 1' })).toContainText(
    'agreed to hold a separate meeting',
  )
})
