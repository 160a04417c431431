import { expect, type Page, test } from '@playwright/test'
import { hashOf } from '#build/headers/hashOf.ts'
import type { Readout } from '#domain/readout.ts'
import { formatDate } from '#i18n/formatDate.ts'
import { bundledPages } from './support/bundledPages.ts'
import { ENTRY, holdScript } from './support/holdScript.ts'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { plainSpaces, readHtml } from './support/readHtml.ts'
import { watchShifts } from './support/watchShifts.ts'

const WORDS = {
  ru: {
    syria: 'Сирия, 1 абзац',
    status: /^Сирия: 1 из 5 абзацев/,
    quotation: 'Цитата 2: МИД России',
    card: 'Прямая цитата 2 из 2',
    topics: 'Темы',
    fold: '1 абзац свёрнут — показать',
  },
  en: {
    syria: 'Syria, 1 paragraph',
    status: /^Syria: 1 of 5 paragraphs/,
    quotation: 'Quotation 2: Russian MFA',
    card: 'Direct quotation 2 of 2',
    topics: 'Topics',
    fold: '1 paragraph folded: show',
  },
}

test.describe('the served files', () => {
  test('hold the whole readout on each of its pages', async ({ request }) => {
    for (const page of await bundledPages()) {
      if (page.kind === 'list') continue
      const { words } = readHtml(await (await request.get(page.path)).text())
      const missing = textsOf(page.readout).filter((text) => !words.includes(plainSpaces(text)))
      expect.soft(missing, page.path).toEqual([])
    }
  })

  test('have one title and one language each, and no two pages of a language the same title', async ({ request }) => {
    const pages = await bundledPages()
    const titles = new Map<string, string>()
    for (const { path, lang } of pages) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(200)
      const served = readHtml(await response.text())
      expect.soft(served.titles, path).toHaveLength(1)
      expect.soft(served.lang, path).toBe(lang)
      titles.set(path, served.titles[0] ?? '')
    }
    const owned = [...titles].filter(([path]) => path !== '/').map(([, title]) => title)
    expect(new Set(owned).size).toBe(owned.length)
    // The root shows the newest readout, whose own page is the one to name.
    expect(owned).toContain(titles.get('/'))
  })

  test('have no style of an element’s own, one script that runs inline, and a policy that names both texts', async ({
    request,
  }) => {
    for (const path of [...(await bundledPages()).map((page) => page.path), '/404.html']) {
      const html = await (await request.get(path)).text()
      const { scripts, styles, policy } = readHtml(html)
      expect.soft(html, path).not.toMatch(/<[^>]*\sstyle=/)
      expect.soft(html, path).not.toMatch(/<[^>]*\son[a-z]+=/)
      expect.soft(scripts, path).toHaveLength(1)
      expect.soft(styles, path).toHaveLength(1)
      expect.soft(hashesIn(policy, 'script-src'), path).toEqual(scripts.map(hashOf))
      expect.soft(hashesIn(policy, 'style-src'), path).toEqual(styles.map(hashOf))
    }
  })
})

for (const lang of LANGS) {
  const KINDS = {
    'the list': `/${lang}/`,
    'a readout': READOUT[lang],
    'a quotation’s page': `${READOUT[lang]}q/q1/`,
    'a section’s page': `${READOUT[lang]}s/bilateral/`,
    'a filtered readout': `${READOUT[lang]}?topic=syria&only=1#p4`,
    'an unknown address': `/${lang}/nowhere/`,
    ...(lang === 'ru' && { 'the root': '/' }),
  }

  for (const width of [1440, 390]) {
    test.describe(`${lang} at ${width} px`, () => {
      test.use({ viewport: { width, height: 844 } })

      for (const [kind, path] of Object.entries(KINDS)) {
        test(`the script takes over ${kind} without a word`, async ({ page }) => {
          const expectQuiet = watchConsole(page)
          await openAnswering(page, path)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          expectQuiet()
        })
      }

      test('a card opens before any script, and a topic pressed then dims the rest and is chosen once it is there', async ({
        page,
      }) => {
        const expectQuiet = watchConsole(page)
        const letThrough = await holdScript(page)
        await page.goto(READOUT[lang], { waitUntil: 'domcontentloaded' })

        await page.getByRole('button', { name: WORDS[lang].quotation, exact: true }).click()
        const card = page.getByRole('dialog', { name: WORDS[lang].card })
        await expect(card).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(card).toBeHidden()

        if (width < 800) await openSheet(page, WORDS[lang].topics)
        const syria = page.getByRole('button', { name: WORDS[lang].syria, exact: true })
        const colourOf = (id: string) =>
          page.locator(`#${id}`).evaluate((paragraph) => getComputedStyle(paragraph).color)
        const ink = await colourOf('p1')
        await syria.click()
        await expect(syria).toHaveAttribute('aria-pressed', 'true')
        const dimmed = await colourOf('p1')
        expect([dimmed !== ink, await colourOf('p4')]).toEqual([true, ink])

        await letThrough()
        await expect(page).toHaveURL(`${READOUT[lang]}?topic=syria`)
        await expect(syria).toHaveAttribute('aria-pressed', 'true')
        expect([await colourOf('p1'), await colourOf('p4')]).toEqual([dimmed, ink])
        expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
        expectQuiet()
      })

      for (const query of ['', '?topic=syria', '?topic=syria&only=1', '?topic=syria&by=antony-blinken&match=all']) {
        test(`nothing moves after the first paint with “${query}” over a slow network`, async ({ page }) => {
          const shifts = await watchShifts(page)
          const letThrough = await holdScript(page)
          await page.goto(`${READOUT[lang]}${query}`, { waitUntil: 'domcontentloaded' })
          // So late that the reader is reading: not even the page’s own fonts may come in their way any more.
          await page.waitForFunction(() => performance.now() > 1000)
          await expect(page.getByRole('heading', { level: 1, name: HEADLINE[lang] })).toBeVisible()
          const settled = page.waitForResponse(/\/assets\/settled-/)
          await letThrough()
          await settled
          await expect(page.locator('html')).not.toHaveAttribute('data-awaits')
          await page.waitForLoadState('networkidle')
          expect(await shifts()).toEqual([])
        })
      }
    })
  }

  test(`${lang}: a filter in the address is applied once the script is there`, async ({ page }) => {
    const letThrough = await holdScript(page)
    await page.goto(`${READOUT[lang]}?topic=syria&only=1`, { waitUntil: 'domcontentloaded' })
    await letThrough()
    await expect(page.getByRole('paragraph').filter({ hasText: WORDS[lang].status })).toBeVisible()
    await expect(page.getByRole('button', { name: WORDS[lang].fold, exact: true })).toHaveCount(4)
  })
}

test.describe('a script that is not to be had', () => {
  for (const [what, address, loads] of [
    ['the page’s own', ENTRY, 1],
    // A part that a deployment has taken away: one load anew brings the page of the new version, a second would bring nothing.
    ['the readout’s', '**/assets/readout-*.js', 2],
    ['the dictionary’s', '**/assets/en-*.js', 2],
  ] as const) {
    test(`leaves a page that reads: ${what}`, async ({ page }) => {
      let count = 0
      page.on('request', (request) => {
        if (request.isNavigationRequest()) count += 1
      })
      await page.route(address, (route) => route.abort())
      await page.goto(READOUT.en)
      await expect.poll(() => count).toBe(loads)
      await page.waitForLoadState('networkidle')
      await expect(page.getByRole('heading', { level: 1, name: HEADLINE.en })).toBeVisible()
      await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link', { name: 'Bilateral relations' })
        .click()
      await expect(page.getByRole('heading', { level: 2, name: 'Bilateral relations' })).toBeInViewport()
      await page.getByRole('button', { name: WORDS.en.quotation, exact: true }).click()
      await expect(page.getByRole('dialog', { name: WORDS.en.card })).toBeVisible()
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Русский', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: HEADLINE.ru })).toBeVisible()
      expect(count).toBeLessThanOrEqual(loads + (address === ENTRY ? 1 : 2))
    })
  }

  test('shows the text of a filtered address after a while', async ({ page }) => {
    await page.route(ENTRY, (route) => route.abort())
    await page.goto(`${READOUT.en}?topic=syria`)
    await expect(page.getByText(/^The ministers also compared approaches/)).toBeVisible({ timeout: 10_000 })
  })
})

/** What a reader without a script must find: every word of the text, every quotation, every contact that is spoken of, every note. */
function textsOf({ lang, headline, dek, account, sections, quotations, contacts, topics }: Readout): string[] {
  return [
    headline,
    dek,
    account,
    ...sections.map(({ heading }) => heading),
    ...sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ segments }) => segments.map(({ text }) => text).join('')),
    ),
    ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ note }) => note ?? [])),
    ...quotations.flatMap(({ text, speaker, source }) => [text, speaker, source]),
    ...contacts.filter(({ isSpokenOf }) => isSpokenOf).map(({ date }) => formatDate(date, lang)),
    ...topics.flatMap((group) => [group.name, ...group.topics.map(({ name }) => name)]),
  ]
}

function hashesIn(policy: string | null, directive: string): string[] {
  const sources = policy?.split('; ').find((part) => part.startsWith(`${directive} `))
  return sources?.match(/'sha256-[^']+'/g) ?? []
}

/** Opens a page and waits until it answers: only then is the part fetched that can wait for it. */
async function openAnswering(page: Page, path: string): Promise<void> {
  const settled = page.waitForResponse(/\/assets\/settled-/)
  await page.goto(path)
  await settled
  await page.waitForLoadState('networkidle')
}

async function openSheet(page: Page, name: string): Promise<void> {
  const toolbar = page.getByRole('navigation', { name: /^(Панели|Panels)$/ })
  await toolbar.getByRole('button', { name, exact: true }).click()
}
