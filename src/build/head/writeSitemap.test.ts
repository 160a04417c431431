import { describe, expect, it } from 'vitest'
import { listPages } from '#build/site/listPages.ts'
import { buildDate, buildReadout } from '#tests/support/buildReadout.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { writeSitemap } from './writeSitemap.ts'

const SITE = { base: '/sub/', origin: 'https://readout.example' }
const HERE = 'https://readout.example/sub'
const SLUG = 'lavrov-blinken-2021-05'

async function realPages() {
  return listPages(await Promise.all(['ru', 'en'].map((lang) => compileFixture(`${lang}/${SLUG}`))))
}

function parse(xml: string | null): Document {
  return new DOMParser().parseFromString(xml ?? '', 'application/xml')
}

describe('writeSitemap', () => {
  it('lists the canonical pages, each once, and when its readout came out', async () => {
    const urls = [...parse(writeSitemap(await realPages(), SITE)).querySelectorAll('urlset > url')]
    const entries = urls.map((url) => ['loc', 'lastmod'].map((name) => url.querySelector(name)?.textContent))
    expect(entries).toEqual([
      [`${HERE}/ru/`, undefined],
      [`${HERE}/en/`, undefined],
      [`${HERE}/ru/${SLUG}/`, '2021-05-12'],
      [`${HERE}/en/${SLUG}/`, '2021-05-12'],
    ])
  })

  it('ties the languages of a page together', async () => {
    const document = parse(writeSitemap(await realPages(), SITE))
    const last = [...document.getElementsByTagName('url')].at(-1)
    const links = [...(last?.getElementsByTagName('xhtml:link') ?? [])]
    expect(
      links.map((link) => [link.getAttribute('rel'), link.getAttribute('hreflang'), link.getAttribute('href')]),
    ).toEqual([
      ['alternate', 'ru', `${HERE}/ru/${SLUG}/`],
      ['alternate', 'en', `${HERE}/en/${SLUG}/`],
      ['alternate', 'x-default', `${HERE}/ru/${SLUG}/`],
    ])
  })

  it('is well-formed and of the namespaces that it should be', async () => {
    const { documentElement } = parse(writeSitemap(await realPages(), SITE))
    expect(documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    expect(documentElement.getElementsByTagName('parsererror')).toHaveLength(0)
    expect(documentElement.getAttribute('xmlns:xhtml')).toBe('http://www.w3.org/1999/xhtml')
  })

  it('says no day that is not known', () => {
    const pages = listPages([buildReadout({ published: buildDate('2021-05') })])
    expect(writeSitemap(pages, SITE)).not.toContain('lastmod')
  })

  it('is not written without an origin', async () => {
    expect(writeSitemap(await realPages(), { base: '/', origin: null })).toBeNull()
  })
})
