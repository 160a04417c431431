import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LANGS } from '#build/content/compileContent.ts'
import { readoutAsset } from '#build/content/readoutAsset.ts'
import type { HeadContext } from '#build/head/headContext.ts'
import { linkedData } from '#build/head/linkedData.ts'
import { unescapeHtml } from '#build/head/unescapeHtml.ts'
import { writeHead } from '#build/head/writeHead.ts'
import { writeLinkedData } from '#build/head/writeLinkedData.ts'
import { writeRobots } from '#build/head/writeRobots.ts'
import { writeSitemap } from '#build/head/writeSitemap.ts'
import { contentSecurityPolicy, type InlineHashes } from '#build/headers/contentSecurityPolicy.ts'
import { hashOf } from '#build/headers/hashOf.ts'
import { headerRules } from '#build/headers/headerRules.ts'
import { writeHeadersFile } from '#build/headers/headersFile.ts'
import { withGroundAddress } from '#build/map/groundAsset.ts'
import { previewPath } from '#build/previews/previewPath.ts'
import type { Readout } from '#domain/readout.ts'
import { composePage } from './composePage.ts'
import { drawWith, type Renderer } from './drawWith.ts'
import { listPages, type PageOf } from './listPages.ts'
import { readClient } from './readClient.ts'
import type { Site } from './readSite.ts'

type Given = { dir: string; site: Site; readouts: Readout[]; renderer: Renderer }

/** Writes every page of the site into the folder that holds the browser's build, and what goes with them; returns the pages. */
export async function writeSite({ dir, site, readouts, renderer }: Given): Promise<PageOf[]> {
  const client = await readClient(dir)
  const pages = listPages(readouts)
  const scriptHashes = [hashOf(client.script)]
  const shown = new Map(readouts.map((readout) => [readout, asShown(readout, site)]))
  const draw = drawWith(renderer)
  for (const page of [...pages, null]) {
    const own = page?.kind === 'readout' ? shown.get(page.readout) : undefined
    const { title, html } = await draw(page, own?.readout ?? null)
    const lang = page?.lang ?? 'ru'
    const { first: css } = client.stylesOf(lang)
    const text = composePage(client.template, {
      ...sayingsOf(page, site, title),
      scripts: [...client.scriptsOf(page).map((file) => site.base + file), ...(own ? [own.module] : [])],
      content: own?.module ?? null,
      laterCss: site.base + client.stylesOf(lang).later,
      lang,
      path: page?.path ?? null,
      title,
      html,
      policy: contentSecurityPolicy({ styleHashes: [hashOf(css)], scriptHashes }, { asMeta: true }),
      css,
      needsLater: page?.kind !== 'readout',
    })
    await writeInto(join(dir, fileOf(page)), text)
  }
  const styleHashes = LANGS.map((lang) => hashOf(client.stylesOf(lang).first))
  await writeAbout(dir, site, pages, { styleHashes, scriptHashes })
  return pages
}

/** What a page says of itself to machines; the page of unknown addresses says nothing. */
function sayingsOf(page: PageOf | null, site: Site, title: string): { head: string; foot: string } {
  if (page === null) return { head: '', foot: '' }
  const context: HeadContext = { site, pictureOf: previewPath, partiesOf: ({ parties }) => parties }
  return {
    head: writeHead(page, { ...context, title: unescapeHtml(title) }),
    // At the end: no reader waits for it.
    foot: writeLinkedData(linkedData(page, context)),
  }
}

/** What all pages of a readout have: the readout as they show it, and the address of its module. */
function asShown(readout: Readout, { base }: Site): { readout: Readout; module: string } {
  return { readout: withGroundAddress(readout, base), module: base + readoutAsset(readout, base).path }
}

/** What hosts and robots read about the whole site. */
async function writeAbout(dir: string, site: Site, pages: PageOf[], hashes: InlineHashes): Promise<void> {
  const langs = [...new Set(pages.map(({ lang }) => lang))]
  const rules = headerRules({ policy: contentSecurityPolicy(hashes, { asMeta: false }), langs })
  await writeInto(join(dir, '_headers'), writeHeadersFile(rules, site.base))
  await writeInto(join(dir, 'robots.txt'), writeRobots(site))
  const sitemap = writeSitemap(pages, site)
  if (sitemap !== null) await writeInto(join(dir, 'sitemap.xml'), sitemap)
}

function fileOf(page: PageOf | null): string {
  return page === null ? '404.html' : `${page.path.slice(1)}index.html`
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
