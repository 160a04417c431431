import { execFileSync, spawnSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { passageOf } from './support/arrival.ts'
import { BUNDLED, QUOTATIONS } from './support/bundledReadout.ts'
import { findByAxe } from './support/findByAxe.ts'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'

const WORDS = {
  ru: {
    contacts: 'Контакты',
    quotations: 'Цитаты',
    sections: 'Разделы',
    topics: 'Темы',
    control: { direct: 'Цитата 2: МИД России', reported: 'Пересказ в: Сергей Лавров, по сообщению МИД' },
    card: { direct: 'Прямая цитата 2 из 2', reported: 'Пересказ в — 3 из 3' },
    term: 'Пояснить: СВПД',
    close: 'Закрыть',
    jump: 'Перейти к цитате 2 в тексте',
    relations: ['Предыдущий разговор', 'Этот разговор', 'Предстоящая встреча'],
    stability: 'Стратегическая стабильность',
    toPlace: 'К месту в тексте',
    scripted: /^(Скопировать|Поделиться|Настройки текста|Дальше|Назад|Следующее|Сбросить|Только совпадения)/,
    panels: 'Панели',
    key: 'Как читать пометки',
  },
  en: {
    contacts: 'Contacts',
    quotations: 'Quotations',
    sections: 'Sections',
    topics: 'Topics',
    control: { direct: 'Quotation 2: Russian MFA', reported: 'Reported passage c: Sergey Lavrov, per the MFA' },
    card: { direct: 'Direct quotation 2 of 2', reported: 'Reported passage c: 3 of 3' },
    term: 'Explain: JCPOA',
    close: 'Close',
    jump: 'Go to quotation 2 in the text',
    relations: ['Previous call', 'This call', 'Upcoming meeting'],
    stability: 'Strategic stability',
    toPlace: 'To its place in the text',
    scripted: /^(Copy|Share|Text settings|Next|Previous match|Clear|Only matching)/,
    panels: 'Panels',
    key: 'Key to the marks',
  },
}

test.use({ javaScriptEnabled: false })

let expectQuiet: () => void
test.beforeEach(({ page }) => {
  expectQuiet = watchConsole(page)
})
test.afterEach(() => expectQuiet())

for (const lang of LANGS) {
  const words = WORDS[lang]

  test.describe(`without a script in ${lang}`, () => {
    test('the whole text reads, with its notes and marks', async ({ page }) => {
      await page.goto(READOUT[lang])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[lang])
      await expect(page.getByRole('main')).toContainText(BUNDLED.readout.dek[lang])
      for (const { id, heading, paragraphs } of BUNDLED.sections) {
        await expect(page.locator(`h2[id="${id}"]`)).toHaveText(heading[lang])
        for (const { id: paragraph, note } of paragraphs) {
          await expect(passageOf(page, paragraph)).toBeVisible()
          if (note) await expect(page.getByRole('note').filter({ hasText: note[lang] })).toBeVisible()
        }
      }
      for (const { id, mode } of QUOTATIONS) {
        const style = mode === 'direct' ? 'solid' : 'dashed'
        await expect(passageOf(page, id)).toHaveCSS('text-decoration-line', 'underline')
        await expect(passageOf(page, id)).toHaveCSS('text-decoration-style', style)
      }
      await expect(page.getByRole('img', { name: /^(Карта|Map): / })).toBeVisible()
      await page.getByText(words.key, { exact: true }).click()
      await expect(page.getByRole('group').filter({ hasText: words.key }).getByRole('listitem').first()).toBeVisible()
    })

    test('the page is set in its own fonts', async ({ page }) => {
      const fonts: string[] = []
      page.on('response', (response) => {
        if (response.url().endsWith('.woff2') && response.ok()) fonts.push(new URL(response.url()).pathname)
      })
      await page.goto(READOUT[lang], { waitUntil: 'networkidle' })
      for (const family of ['literata', 'golos-text']) {
        expect(fonts).toContainEqual(expect.stringMatching(`/${family}-${lang}-`))
      }
    })

    test('numbers, letters and terms open their cards, which close', async ({ page }) => {
      await page.goto(READOUT[lang])
      for (const mode of ['direct', 'reported'] as const) {
        await page.getByRole('button', { name: words.control[mode], exact: true }).click()
        const card = page.getByRole('dialog', { name: words.card[mode], exact: true })
        await expect(card).toBeVisible()
        await card.getByRole('button', { name: words.close, exact: true }).click()
        await expect(card).toBeHidden()
      }
      await page.getByRole('button', { name: words.term, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    })

    test('quotations and contacts are listed, and lead to their places, which are lit', async ({ page }) => {
      await page.goto(READOUT[lang])
      const quotations = page.getByRole('region', { name: words.quotations, exact: true })
      for (const { selector } of QUOTATIONS) await expect(quotations).toContainText(selector[lang].exact)
      const contacts = page.getByRole('region', { name: words.contacts, exact: true })
      await expect(contacts.getByRole('heading', { level: 3 })).toHaveText(
        words.relations.map((name) => new RegExp(name)),
      )

      await quotations.getByRole('link', { name: words.jump, exact: true }).click()
      await expectLit(page, 'q2')
      await contacts.getByRole('link', { name: /^(абзац|paragraph) 5$/ }).click()
      await expectLit(page, 'p5')
      await page.goBack()
      await expectLit(page, 'q2')
    })

    test('the contents lead to their sections, which are lit', async ({ page }) => {
      await page.goto(READOUT[lang])
      const contents = page.getByRole('navigation', { name: words.sections, exact: true })
      for (const { id, heading } of BUNDLED.sections) {
        await contents.getByRole('link', { name: heading[lang], exact: true }).click()
        await expectLit(page, id)
      }
    })

    test('topics are links to the paragraphs that mention them', async ({ page }) => {
      await page.goto(READOUT[lang])
      const topics = page.getByRole('region', { name: words.topics, exact: true })
      const stability = topics.getByRole('listitem').filter({ hasText: words.stability })
      await expect(stability.getByRole('link')).toHaveText(['¶3', '¶4'])
      await stability.getByRole('link', { name: '¶4' }).click()
      await expectLit(page, 'p4')
      await expect(topics.getByRole('button')).toHaveCount(0)
    })

    test('a link from elsewhere is lit, clear of the bar', async ({ page }) => {
      await page.goto(`${READOUT[lang]}#p4`)
      await expectLit(page, 'p4')
      const bar = await page.getByRole('banner').boundingBox()
      const passage = await passageOf(page, 'p4').boundingBox()
      expect(passage?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
    })

    for (const path of [READOUT[lang], `${READOUT[lang]}q/q1/`, `/${lang}/`, `/${lang}/nowhere/`]) {
      test(`nothing is offered at ${path} that takes a script`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('button', { name: words.scripted })).toHaveCount(0)
        // What is left opens or closes something by itself.
        const others = page.locator('button:not([popovertarget]), select, input, textarea').filter({ visible: true })
        await expect(others).toHaveCount(0)
      })
    }

    test('a quotation’s page and a section’s open with their passage above the article', async ({ page }) => {
      const [first] = QUOTATIONS
      const section = BUNDLED.sections.at(-1)
      for (const [path, text, place] of [
        [`${READOUT[lang]}q/q1/`, first?.selector[lang].exact ?? '', 'q1'],
        [`${READOUT[lang]}s/bilateral/`, section?.heading[lang] ?? '', 'bilateral'],
      ] as const) {
        await page.goto(path)
        const passage = page.getByRole('region').filter({ has: page.locator('[id="passage:title"]') })
        await expect(passage).toContainText(text)
        await expect(passage).toBeInViewport()
        const [above, below] = await Promise.all([
          passage.boundingBox(),
          page.getByRole('heading', { level: 1 }).boundingBox(),
        ])
        expect((above?.y ?? Number.NaN) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
        expect(await page.evaluate(() => scrollY)).toBe(0)
        await passage.locator(`a[href="#${place}"]`).click()
        await expectLit(page, place)
      }
    })

    test('the other language and the list are a link away', async ({ page }) => {
      const other = lang === 'ru' ? 'en' : 'ru'
      await page.goto(READOUT[lang])
      await page.getByRole('link', { name: other === 'ru' ? 'Русский' : 'English', exact: true }).click()
      await expect(page).toHaveURL(READOUT[other])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[other])
      await page.getByRole('link', { name: 'Readout', exact: true }).click()
      await expect(page).toHaveURL(`/${other}/`)
      await page.getByRole('link', { name: HEADLINE[other] }).click()
      await expect(page).toHaveURL(READOUT[other])
    })

    test('on a phone the sheets open from the toolbar', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(READOUT[lang])
      const toolbar = page.getByRole('navigation', { name: words.panels, exact: true })
      for (const name of [words.topics, words.sections, words.contacts, words.quotations]) {
        await toolbar.getByRole('button', { name, exact: true }).click()
        const sheet = page.getByRole('region', { name, exact: true })
        await expect(sheet).toBeVisible()
        await sheet.getByRole('button', { name: words.close, exact: true }).click()
        await expect(sheet).toBeHidden()
      }
    })
  })
}

test.describe('as it stands without a script', () => {
  // Axe takes a browser that runs scripts: of the page itself none is left, and what stands instead of them is shown.
  test.use({ javaScriptEnabled: true })

  for (const lang of LANGS) {
    for (const width of [1440, 390]) {
      test(`axe finds nothing in ${lang} at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 })
        await page.route(/\/$/, async (route) => {
          const response = await route.fetch()
          const html = (await response.text()).replace(/<script\b.*?<\/script>|<\/?noscript>/gs, '')
          await route.fulfill({ response, body: html })
        })
        for (const path of [READOUT[lang], `${READOUT[lang]}q/q1/`, `/${lang}/`, `/${lang}/nowhere/`]) {
          await page.goto(path)
          await expect(page.locator('html')).not.toHaveAttribute('data-scripted')
          expect.soft(await findByAxe(page), path).toEqual([])
        }
      })
    }
  }
})

test('a text browser gets the article first, then quotations, contacts and topics', async ({ request }) => {
  const hasW3m = spawnSync('w3m', ['-version']).status === 0
  test.skip(!hasW3m, 'w3m is not installed')
  const html = await (await request.get(READOUT.en)).text()
  const text = execFileSync('w3m', ['-dump', '-cols', '200', '-T', 'text/html'], { input: html, encoding: 'utf8' })
  const words = text.replace(/\s+/g, ' ')
  const parts = [
    HEADLINE.en,
    'The ministers also compared approaches',
    'balance of interests.',
    'Editors’ note.',
    'Direct quotation 1 of 2',
    '97 days before this call',
    'Arms control • Strategic stability',
  ]
  const places = parts.map((part) => words.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

/** Expects the passage that the address names to be in the window and told from what is around it. */
async function expectLit(page: Page, id: string): Promise<void> {
  await expect(page).toHaveURL((url) => url.hash === `#${id}`)
  await expect(passageOf(page, id)).toBeInViewport()
  const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
  await expect(passageOf(page, id)).not.toHaveCSS('background-color', paper)
  await expect(passageOf(page, id)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
}
