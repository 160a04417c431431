import { describe, expect, it } from 'vitest'
import { listPages, type PageOf } from '#build/site/listPages.ts'
import type { Site } from '#build/site/readSite.ts'
import { buildDate, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { writeHead } from './writeHead.ts'

const SITE: Site = { base: '/sub/', origin: 'https://readout.example' }
const SLUG = 'lavrov-blinken-2021-05'
const HERE = `https://readout.example/sub`
const TITLE = 'Talks: “A & B” <said> "yes"'

async function realPages(): Promise<PageOf[]> {
  return listPages(await Promise.all(['ru', 'en'].map((lang) => compileFixture(`${lang}/${SLUG}`))))
}

async function realPage(path: string): Promise<PageOf> {
  const page = (await realPages()).find((candidate) => candidate.path === path)
  if (page === undefined) throw new Error(`No page ${path}`)
  return page
}

function headOf(page: PageOf, site: Site = SITE, title = `${TITLE} · Readout`): HTMLHeadElement {
  const html = writeHead(page, { site, title, pictureOf: ({ readout }) => `pictures/${readout.slug}.png` })
  return new DOMParser().parseFromString(`<html><head>${html}</head><body></body></html>`, 'text/html').head
}

function meta(head: HTMLHeadElement, name: string): string | null | undefined {
  return head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
}

function hrefs(head: HTMLHeadElement, selector: string): (string | null)[] {
  return [...head.querySelectorAll(selector)].map((link) => link.getAttribute('href'))
}

describe('writeHead', () => {
  it.each([
    ['/', `${HERE}/ru/${SLUG}/`, `${HERE}/ru/${SLUG}/`],
    ['/ru/', `${HERE}/ru/`, `${HERE}/ru/`],
    [`/en/${SLUG}/`, `${HERE}/en/${SLUG}/`, `${HERE}/en/${SLUG}/`],
    // A messenger takes title and picture from og:url: it must not lead away from the passage.
    [`/en/${SLUG}/q/q1/`, `${HERE}/en/${SLUG}/`, `${HERE}/en/${SLUG}/q/q1/`],
    [`/ru/${SLUG}/s/call/`, `${HERE}/ru/${SLUG}/`, `${HERE}/ru/${SLUG}/s/call/`],
  ])('names the canonical page and the address of the preview of %s', async (path, canonical, url) => {
    const head = headOf(await realPage(path))
    expect(hrefs(head, 'link[rel=canonical]')).toEqual([canonical])
    expect(meta(head, 'og:url')).toBe(url)
  })

  it.each([
    ['/', `/${SLUG}/`],
    ['/en/', '/'],
    [`/en/${SLUG}/q/q1/`, `/${SLUG}/q/q1/`],
    [`/ru/${SLUG}/s/call/`, `/${SLUG}/s/call/`],
  ])('leads from %s to the same page in both languages, by default to the original', async (path, rest) => {
    const head = headOf(await realPage(path))
    expect(hrefs(head, 'link[hreflang=ru]')).toEqual([`${HERE}/ru${rest}`])
    expect(hrefs(head, 'link[hreflang=en]')).toEqual([`${HERE}/en${rest}`])
    expect(hrefs(head, 'link[hreflang=x-default]')).toEqual([`${HERE}/ru${rest}`])
  })

  it('leads only to pages that there are', async () => {
    const pages = await realPages()
    const addresses = new Set(pages.map(({ path }) => HERE + path))
    for (const page of pages) {
      const found = hrefs(headOf(page), 'link').filter((href) => !addresses.has(String(href)))
      expect(found, page.path).toEqual([])
    }
  })

  it('describes a readout to messengers', async () => {
    const head = headOf(await realPage(`/en/${SLUG}/`))
    const dek = expect.stringMatching(/^They went over the Arctic Council handover/)
    const picture = `${HERE}/pictures/${SLUG}.png`
    const tags = Object.fromEntries(
      [...head.querySelectorAll('meta')].map((tag) => [
        tag.getAttribute('property') ?? tag.getAttribute('name'),
        tag.getAttribute('content'),
      ]),
    )
    expect(tags).toEqual({
      description: dek,
      'og:type': 'article',
      'og:title': TITLE,
      'og:description': dek,
      'og:url': `${HERE}/en/${SLUG}/`,
      'og:locale': 'en_GB',
      'og:locale:alternate': 'ru_RU',
      'og:site_name': 'Readout',
      'article:published_time': '2021-05-12',
      'og:image': picture,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': TITLE,
      'twitter:card': 'summary_large_image',
      'twitter:title': TITLE,
      'twitter:description': dek,
      'twitter:image': picture,
      'twitter:image:alt': TITLE,
    })
  })

  it('says of the picture of a quotation what it shows: the words and who said them', async () => {
    const head = headOf(await realPage(`/en/${SLUG}/q/q1/`))
    expect(meta(head, 'og:image:alt')).toMatch(
      /^“S\.V\. Lavrov and A\. Blinken agreed .*…” — Russian MFA, 12\u00a0May 2021$/,
    )
    expect(meta(head, 'og:title')).toBe(TITLE)
  })

  it('has no picture for a list', async () => {
    const head = headOf(await realPage('/en/'))
    expect(meta(head, 'og:type')).toBe('website')
    expect(head.querySelector('[property^="og:image"], [name^="twitter:image"]')).toBeNull()
    expect(meta(head, 'twitter:card')).toBe('summary')
  })

  it('leaves out whatever needs an absolute address where the origin is not known', async () => {
    for (const page of await realPages()) {
      const head = headOf(page, { base: '/sub/', origin: null })
      expect(
        head.querySelector('link, [property="og:url"], [property^="og:image"], [name^="twitter:image"]'),
      ).toBeNull()
      expect(head.innerHTML).not.toMatch(/\/sub\/|null|undefined/)
      expect(meta(head, 'og:title')).toBe(TITLE)
      expect(meta(head, 'description')).toBeTruthy()
    }
  })

  it.each(['2021-05', '2021-05-12~', '2021-05-12?'])('says no time of publication where it is %s', (edtf) => {
    const [page] = listPages([buildReadout({ lang: 'ru', published: buildDate(edtf) })])
    expect(page && meta(headOf(page), 'article:published_time')).toBeUndefined()
  })

  it('keeps the words of content and title from being read as markup', () => {
    const words = `“<b>'A' & "B"</b></title>”`
    const readout = buildReadout({ lang: 'ru', dek: words, quotations: [buildQuotation({ id: 'q1', text: words })] })
    for (const page of listPages([readout]).filter(({ kind }) => kind === 'readout')) {
      const head = headOf(page, SITE, words)
      expect(head.querySelectorAll(':not(meta, link)')).toHaveLength(0)
      expect(meta(head, 'og:title')).toBe(words)
    }
    const quotation = listPages([readout]).find(({ path }) => path.endsWith('/q/q1/'))
    expect(quotation && meta(headOf(quotation), 'description')?.startsWith(words)).toBe(true)
  })
})
