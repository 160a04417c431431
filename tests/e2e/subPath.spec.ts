import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type BuiltServer, serveBuilt } from '#tests/support/serveBuilt.ts'
import { expectArrivedAt, passageOf } from './support/arrival.ts'
import { type BuiltSite, buildSite, LONG_BUILD } from './support/buildSite.ts'
import { bundledPages } from './support/bundledPages.ts'
import { HEADLINE, READOUT, watchConsole } from './support/pages.ts'
import { readClipboard } from './support/readClipboard.ts'
import { readHtml } from './support/readHtml.ts'

const BASE = '/readout/'
const ORIGIN = 'https://readout.example'
const SITE = `${ORIGIN}${BASE}`
const BELOW = new RegExp(`^${BASE}`)

// One worker for the file: the site is built once.
test.describe.configure({ mode: 'default' })

let site: BuiltSite
let server: BuiltServer
test.beforeAll(async () => {
  test.setTimeout(LONG_BUILD)
  site = await buildSite({ BASE_PATH: BASE, SITE_URL: ORIGIN })
  server = await serveBuilt(site.dir, BASE)
})
test.afterAll(async () => {
  await server?.close()
  await site?.remove()
})

test('every address in every page is below the base, and there', async ({ request }) => {
  const files = new Set<string>()
  for (const { path } of await bundledPages()) {
    const { addresses } = readHtml(await readPage(path))
    const own = addresses.filter((address) => !/^(?:#|https?:)/.test(address))
    expect
      .soft(
        own.filter((address) => !address.startsWith(BASE)),
        path,
      )
      .toEqual([])
    for (const address of own) files.add(address.split('#')[0] ?? '')
  }
  for (const file of files) expect.soft((await request.get(new URL(file, server.url).href)).status(), file).toBe(200)
})

test('every page names itself, its languages and its picture by absolute addresses', async () => {
  for (const { path } of await bundledPages()) {
    const html = await readPage(path)
    const own = { canonical: link(html, 'canonical'), picture: meta(html, 'og:image') }
    expect.soft(own.canonical, path).toEqual([expect.stringMatching(`^${SITE}(?:ru|en)/`)])
    expect.soft(meta(html, 'og:url'), path).toEqual([expect.stringMatching(`^${SITE}`)])
    for (const address of [...link(html, 'alternate'), ...own.picture]) expect.soft(address, path).toMatch(SITE)
    for (const picture of own.picture) expect.soft(await sizeOf(picture), picture).toEqual({ width: 1200, height: 630 })
  }
  expect(meta(await readPage(READOUT.ru), 'og:image')).toHaveLength(1)
  expect(link(await readPage(`${READOUT.en}q/q1/`), 'canonical')).toEqual([`${ORIGIN}${BASE}${READOUT.en.slice(1)}`])
})

test('the sitemap names pages of the site only, and robots are told where it is', async () => {
  const sitemap = await readFile(join(site.dir, 'sitemap.xml'), 'utf8')
  const pages = (await bundledPages()).map(({ path }) => `${SITE}${path.slice(1)}`)
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
  expect(listed).toContain(`${SITE}${READOUT.en.slice(1)}`)
  for (const address of listed) expect.soft(pages).toContain(address)
  expect(await readFile(join(site.dir, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE}sitemap.xml`)
})

test('the manifest stays below the base, and its icons are there', async ({ request }) => {
  const manifest = await (await request.get(`${server.url}manifest.webmanifest`)).json()
  const at = (address: string) => new URL(address, `${server.url}manifest.webmanifest`)
  expect(at(manifest.start_url).pathname).toMatch(BELOW)
  expect(at(manifest.scope ?? '.').pathname).toBe(BASE)
  for (const { src } of manifest.icons) {
    expect(at(src).pathname).toMatch(BELOW)
    expect((await request.get(at(src).href)).status(), src).toBe(200)
  }
})

test('the reader stays below the base: filter, language, list, Back', async ({ page }) => {
  const expectQuiet = watchConsole(page)
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) elsewhere.push(request.url())
  })
  await page.goto(at(READOUT.en))
  await page.getByRole('button', { name: 'Syria, 1 paragraph' }).click()
  await expect(page).toHaveURL(at(`${READOUT.en}?topic=syria`))
  await page.getByRole('link', { name: 'Русский', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.ru)
  await expect(page).toHaveURL(at(`${READOUT.ru}?topic=syria`))
  await page.getByRole('link', { name: 'Readout', exact: true }).click()
  await expect(page).toHaveURL(at('/ru/'))
  await page.getByRole('link', { name: HEADLINE.ru }).click()
  await expect(page).toHaveURL(at(READOUT.ru))
  await page.goBack()
  await expect(page).toHaveURL(at('/ru/'))
  await expect(page.getByRole('link', { name: HEADLINE.ru })).toBeVisible()
  expect(elsewhere).toEqual([])
  expectQuiet()
})

for (const path of [READOUT.en, READOUT.en.slice(0, -1), `${READOUT.en}q/q1/`]) {
  test(`a link arrives below the base: ${path}#p4`, async ({ page }) => {
    const expectQuiet = watchConsole(page)
    await page.goto(at(`${path}#p4`))
    await expectArrivedAt(page, passageOf(page, 'p4'))
    expectQuiet()
  })
}

test('a copied link is below the base', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(at(READOUT.en))
  await page.getByRole('button', { name: 'Copy link to paragraph 4', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
  await expect.poll(() => readClipboard(page)).toBe(at(`${READOUT.en}#p4`))
})

test('an unknown address below the base shows the way home, and one outside of it is not the site’s', async ({
  page,
}) => {
  const expectQuiet = watchConsole(page)
  const response = await page.goto(at('/en/nowhere/'))
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: 'To all readouts' }).click()
  await expect(page).toHaveURL(at('/en/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Readouts')
  expect((await page.request.get(new URL('/en/', server.url).href)).status()).toBe(404)
  expectQuiet()
})

/** The address of a path of the URL contract, below the base. */
function at(path: string): string {
  return `${server.url}${path.slice(1)}`
}

function readPage(path: string): Promise<string> {
  return readFile(join(site.dir, path, 'index.html'), 'utf8')
}

function link(html: string, relation: string): string[] {
  return tags(html, 'link', `rel="${relation}"`, 'href')
}

function meta(html: string, property: string): string[] {
  return tags(html, 'meta', `property="${property}"`, 'content')
}

function tags(html: string, name: string, mark: string, value: string): string[] {
  const found = [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag)
  return found.filter((tag) => tag.includes(mark)).map((tag) => new RegExp(`${value}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

/** Width and height in the header of a PNG file: https://www.w3.org/TR/png-3/#11IHDR */
async function sizeOf(picture: string): Promise<{ width: number; height: number }> {
  const file = await readFile(join(site.dir, picture.slice(SITE.length)))
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}
