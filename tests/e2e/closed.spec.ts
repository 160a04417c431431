import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { HEADLINE, LANGS, READOUT, watchConsole } from './support/pages.ts'

const WORDS = {
  ru: {
    quotation: 'Цитата 2: МИД России',
    next: 'Предыдущая',
    term: 'Пояснить: СВПД',
    syria: 'Сирия, 1 абзац',
    only: 'Только совпадения',
    nextMatch: 'Следующее совпадение',
    later: /^Позднейшие контакты|· 12$/,
    settings: 'Настройки текста',
    dark: 'Тёмное',
    share: 'Поделиться',
    copy: 'Скопировать ссылку на абзац 4',
    section: 'Двусторонние отношения',
    other: 'English',
  },
  en: {
    quotation: 'Quotation 2: Russian MFA',
    next: 'Previous',
    term: 'Explain: JCPOA',
    syria: 'Syria, 1 paragraph',
    only: 'Only matching',
    nextMatch: 'Next match',
    later: /· 12$/,
    settings: 'Text settings',
    dark: 'Dark',
    share: 'Share',
    copy: 'Copy link to paragraph 4',
    section: 'Bilateral relations',
    other: 'Русский',
  },
}

// The worker is a part of what the policy is to let through.
test.use({ serviceWorkers: 'allow' })

// Files may still be on their way when a test has seen what it asks for.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

const HEADERS = {
  'referrer-policy': 'strict-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'permissions-policy': expect.stringContaining('camera=()'),
  'content-security-policy': expect.stringMatching(
    /^default-src 'none'; script-src 'self' 'sha256-[^']+'; .*require-trusted-types-for 'script'; .*frame-ancestors 'none'$/,
  ),
}

test('pages, files and what is not there come with the promised headers', async ({ request }) => {
  const html = await (await request.get(READOUT.en)).text()
  const script = /data-scripts="(\/assets\/[^" ]+\.js)/.exec(html)?.[1] ?? ''
  for (const [path, status, cache] of [
    ['/', 200, 'no-cache'],
    [READOUT.ru, 200, 'no-cache'],
    [`${READOUT.en}q/q1/`, 200, 'no-cache'],
    [script, 200, 'public, max-age=31536000, immutable'],
    ['/sw.js', 200, 'no-cache'],
    ['/manifest.webmanifest', 200, 'no-cache'],
    ['/en/nowhere/', 404, 'no-cache'],
    ['/assets/gone-12345678.js', 404, 'no-cache'],
  ] as const) {
    const response = await request.get(path)
    expect.soft(response.status(), path).toBe(status)
    expect.soft(response.headers(), path).toMatchObject({ ...HEADERS, 'cache-control': cache })
    expect.soft(response.headers()['content-security-policy'], path).not.toMatch(/unsafe|\*|https?:|data:/)
  }
})

for (const kind of ['the headers', 'the page’s own policy alone'] as const) {
  for (const lang of LANGS) {
    test(`nothing that the reader does in ${lang} is against ${kind}, nor asks another site`, async ({
      page,
      context,
      baseURL,
    }) => {
      const expectQuiet = watchConsole(page)
      const expectClosed = await watchClosedness(context, baseURL)
      if (kind !== 'the headers') await dropPolicyHeader(page)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await readAll(page, lang)
      await expectClosed()
      expectQuiet()
    })
  }

  test(`what is slipped into a page does not run under ${kind}`, async ({ page, context }) => {
    const violations = await listViolations(context)
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch()
      const headers = { ...response.headers() }
      if (kind !== 'the headers') delete headers['content-security-policy']
      const slipped =
        '<script>document.documentElement.dataset.ran = "inline"</script>' +
        '<img src="/favicon.svg" alt="" onload="document.documentElement.dataset.ran = \'handler\'">' +
        '<p id="styled:" style="color: red">styled</p>'
      const body = (await response.text()).replace('</body>', `${slipped}</body>`)
      await route.fulfill({ status: 200, headers, body })
    })
    await page.goto(READOUT.en)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
    await expect(page.locator('html')).not.toHaveAttribute('data-ran')
    await expect(page.locator('[id="styled:"]')).not.toHaveCSS('color', 'rgb(255, 0, 0)')
    for (const directive of ['script-src-elem', 'script-src-attr', 'style-src-attr']) {
      await expect.poll(violations).toContainEqual(expect.stringContaining(directive))
    }
  })

  test(`markup and code from text are refused under ${kind}`, async ({ page }) => {
    if (kind !== 'the headers') await dropPolicyHeader(page)
    await page.goto(READOUT.en)
    const refused = await page.evaluate(() => {
      const attempts = {
        markup: () => {
          document.createElement('div').innerHTML = '<b>bold</b>'
        },
        code: () => {
          document.createElement('script').text = 'document.documentElement.dataset.ran = ""'
        },
        address: () => {
          document.createElement('script').src = '/assets/other.js'
        },
        policy: () => {
          const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: (name: string) => void } }
          trustedTypes.createPolicy('another')
        },
      }
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt()
          return []
        } catch (error) {
          return error instanceof TypeError ? [name] : []
        }
      })
    })
    expect(refused).toEqual(['markup', 'code', 'address', 'policy'])
  })
}

test('no other page may frame it', async ({ page, baseURL }) => {
  await page.route('**/frame', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}${READOUT.en}"></iframe>` }),
  )
  await page.goto('/frame')
  await expect.poll(() => page.frames().length).toBe(2)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0)
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
})

/** What a reader can do on a page and between pages, once through. */
async function readAll(page: Page, lang: 'ru' | 'en'): Promise<void> {
  const words = WORDS[lang]
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  await page.goto(READOUT[lang])
  await press(words.quotation)
  await page.getByRole('dialog').getByRole('button', { name: words.next }).click()
  await page.keyboard.press('Escape')
  await press(words.term)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.later }).click()
  await press(words.syria)
  await press(words.nextMatch)
  await press(words.only)
  await press(words.copy)
  await press(words.share)
  await press(words.settings)
  await page.getByRole('radio', { name: words.dark }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation').getByRole('link', { name: words.section, exact: true }).click()
  await page.getByRole('link', { name: words.other, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[lang === 'ru' ? 'en' : 'ru'])
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE[lang])
  for (const path of [
    `/${lang}/`,
    `${READOUT[lang]}q/q1/#q2`,
    `${READOUT[lang]}s/bilateral/?topic=syria`,
    '/nowhere/',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  await page.evaluate(() => navigator.serviceWorker.ready)
}

async function watchClosedness(context: BrowserContext, origin = ''): Promise<() => Promise<void>> {
  const violations = await listViolations(context)
  const origins = new Set<string>()
  context.on('request', (request) => origins.add(new URL(request.url()).origin))
  return async () => {
    expect(violations()).toEqual([])
    expect([...origins]).toEqual([origin])
  }
}

/** Collects what a policy refuses in any page of the context. */
async function listViolations(context: BrowserContext): Promise<() => string[]> {
  const violations: string[] = []
  await context.exposeFunction('reportViolation', (text: string) => violations.push(text))
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      reportViolation(`${effectiveDirective}: ${blockedURI} ${sample}`),
    )
  })
  return () => violations
}

/** As a host serves it that sends no headers of its own. */
async function dropPolicyHeader(page: Page): Promise<void> {
  await page.route(
    (url) => !url.pathname.startsWith('/assets/'),
    async (route) => {
      const response = await route.fetch()
      const headers = { ...response.headers() }
      delete headers['content-security-policy']
      await route.fulfill({ response, headers })
    },
  )
}
