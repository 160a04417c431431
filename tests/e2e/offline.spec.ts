import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type BuiltServer, serveBuilt } from '#tests/support/serveBuilt.ts'
import { type BuiltSite, buildSite, LONG_BUILD } from './support/buildSite.ts'
import { HEADLINE, READOUT, watchConsole } from './support/pages.ts'

const NEW_HEADLINE = { ru: `Дополнено: ${HEADLINE.ru}`, en: `Updated: ${HEADLINE.en}` }
const OFFERED = 'A new version is available'
/** What the console says of a network that is not there, and of a part that a deployment has taken away. */
const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 503/

// One worker for the file: the two versions are built once.
test.describe.configure({ mode: 'default' })
test.use({ serviceWorkers: 'allow' })

let versions: { first: BuiltSite; next: BuiltSite }
test.beforeAll(async () => {
  test.setTimeout(2 * LONG_BUILD)
  const content = await writeNextContent()
  versions = { first: await buildSite({}), next: await buildSite({ READOUT_CONTENT: content }) }
  await rm(content, { recursive: true })
})
test.afterAll(async () => {
  await versions?.first.remove()
  await versions?.next.remove()
})

// A server of its own for each test is an origin of its own: no test finds what another has kept.
let server: BuiltServer
let expectQuiet: () => void
test.beforeEach(async ({ page }) => {
  server = await serveBuilt(versions.first.dir, '/')
  expectQuiet = watchConsole(page, NO_NETWORK)
})
test.afterEach(async () => {
  expectQuiet()
  await server.close()
})

test('a readout that was opened reads again without a network: text, filter, card, map and fonts', async ({
  page,
  context,
}) => {
  await openKept(page, READOUT.en)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
  await page.getByRole('button', { name: 'Syria, 1 paragraph' }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: /^Syria: 1 of 5 paragraphs/ })).toBeVisible()
  await page.getByRole('button', { name: 'Quotation 2: Russian MFA' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('img', { name: /^Map: / })).toBeVisible()
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  })
  expect(fonts.join()).toContain('Literata en')
  expect(fonts.join()).toContain('Golos Text en')
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"?Golos Text en"?,/)
})

test('other addresses of a readout that was opened read too', async ({ page, context }) => {
  await openKept(page, READOUT.en)
  await context.setOffline(true)
  await page.goto(at(`${READOUT.en}?topic=syria&only=1#p4`))
  await expect(page.locator('#p4')).toBeFocused()
  await expect(page.locator('#p1')).toBeHidden()
  await page.goto(at(`${READOUT.en}q/q1/`))
  await expect(page.getByRole('region').filter({ hasText: 'Direct quotation 1' }).first()).toBeInViewport()
  await page.goto(at(READOUT.en.slice(0, -1)))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
})

test('a page that was not opened says so in both languages, and names what opens', async ({ page, context }) => {
  await openKept(page, READOUT.en)
  await context.setOffline(true)
  await page.goto(at(READOUT.ru))
  await expect(page.getByRole('heading', { level: 1, name: 'Нет сети' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'No network' })).toBeVisible()
  await page.getByRole('link', { name: HEADLINE.en }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)

  await page.goto(at(READOUT.ru))
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.ru)
})

test('a page that is reached inside the site is kept as well', async ({ page, context }) => {
  await openKept(page, READOUT.en)
  await page.getByRole('link', { name: 'Русский', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.ru)
  await expectKept(page, READOUT.ru)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.ru)
})

test('a new version is offered, put off and accepted, and other pages stay as they are', async ({ page, context }) => {
  await openKept(page, READOUT.en)
  const other = await context.newPage()
  await other.goto(at(READOUT.en))
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
  const loads = { page: countLoads(page), other: countLoads(other) }

  server.show(versions.next.dir)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
  for (const each of [page, other]) await expect(each.getByRole('status').filter({ hasText: OFFERED })).toBeVisible()
  await other.getByRole('button', { name: 'Later', exact: true }).click()
  await expect(other.getByText(OFFERED)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
  expect(loads.page()).toBe(0)

  await page.getByRole('button', { name: 'Reload', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW_HEADLINE.en)
  await expect(page.getByText(OFFERED)).toBeHidden()
  expect(loads.page()).toBe(1)
  expect(loads.other()).toBe(0)
  await other.getByRole('button', { name: 'Syria, 1 paragraph' }).click()
  await expect(other.getByRole('paragraph').filter({ hasText: /^Syria: 1 of 5 paragraphs/ })).toBeVisible()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
})

test('a page that is loaded after a deployment is wholly new, with and without a network', async ({
  page,
  context,
}) => {
  await openKept(page, READOUT.en)
  server.show(versions.next.dir)
  await page.reload()
  await expectAnsweringAs(page, NEW_HEADLINE.en)
  // What the offer would bring is there already.
  await expect(page.getByText(OFFERED)).toBeHidden()
  const [script = ''] = await namedScripts(page)
  await expectKept(page, script)
  await context.setOffline(true)
  await page.reload()
  await expectAnsweringAs(page, NEW_HEADLINE.en)
  expect(await namedScripts(page)).toContain(script)
})

test('a part that a deployment has taken away brings the new version by one load', async ({ page }) => {
  await openKept(page, READOUT.en)
  server.show(versions.next.dir)
  const loads = countLoads(page)
  await page.getByRole('link', { name: 'Русский', exact: true }).click()
  await expectAnsweringAs(page, NEW_HEADLINE.ru, 'Сирия, 1 абзац')
  await expect(page).toHaveURL(at(`${READOUT.ru}?topic=syria`))
  expect(loads()).toBe(1)
})

/** The bundled content, with one headline changed: another version of the site. */
async function writeNextContent(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'readout-content-'))
  for (const folder of ['readouts', 'registry'])
    await cp(`src/content/${folder}`, join(root, folder), { recursive: true })
  const file = join(root, 'readouts/lavrov-blinken-2021-05/readout.json')
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), headline: NEW_HEADLINE }))
  return root
}

function at(path: string): string {
  return `${server.url}${path.slice(1)}`
}

/** Opens a page and waits until it, its script and its fonts are kept. */
async function openKept(page: Page, path: string): Promise<void> {
  await page.goto(at(path))
  for (const part of [path, '/assets/index-', '/assets/literata-en-latin', '/assets/golos-text-en-latin']) {
    await expectKept(page, part)
  }
}

async function expectKept(page: Page, part: string): Promise<void> {
  const kept = () =>
    page.evaluate(async () => {
      const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
      return (await Promise.all(opened.map((cache) => cache.keys()))).flat().map(({ url }) => new URL(url).pathname)
    })
  await expect.poll(kept, { timeout: 15_000 }).toContainEqual(expect.stringMatching(`^${part}`))
}

/** Counts the documents that come into the page from now on. */
function countLoads(page: Page): () => number {
  let count = 0
  page.on('domcontentloaded', () => {
    count += 1
  })
  return () => count
}

async function expectAnsweringAs(page: Page, headline: string, topic = 'Syria, 1 paragraph'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  const tag = page.getByRole('button', { name: topic })
  if ((await tag.getAttribute('aria-pressed')) === 'false') await tag.click()
  await expect(tag).toHaveAttribute('aria-pressed', 'true')
}

async function namedScripts(page: Page): Promise<string[]> {
  return (await page.locator('#root').getAttribute('data-scripts'))?.split(' ') ?? []
}
