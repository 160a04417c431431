import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readout } from '#domain/readout.ts'
import { composePage } from './composePage.ts'
import { listPages, type PageOf } from './listPages.ts'
import { type Client, readClient } from './readClient.ts'
import type { Site } from './readSite.ts'

/** The application's own prerenderer, as the build has it: draws the page of a path below the base. */
export type Renderer = { renderPage: (path: string) => Promise<{ title: string; html: string }> }

type Given = { dir: string; site: Site; readouts: Readout[]; renderer: Renderer; cacheDir: string }

/** An address that no page has: what is drawn for it is the page of all unknown addresses. */
const UNKNOWN = '/404/'

/** Writes every page of the site into the folder that holds the browser's build. */
export async function writeSite({ dir, site, readouts, renderer }: Given): Promise<void> {
  const client = await readClient(dir)
  const pages = listPages(readouts)
  for (const page of pages) await writePage(page)
  await writePage(null)

  async function writePage(page: PageOf | null): Promise<void> {
    const { title, html } = await renderOf(renderer, page)
    const text = composePage(client.template, {
      ...addressesIn(client, site, page),
      lang: page?.lang ?? 'ru',
      path: page?.path ?? null,
      title,
      html,
      head: '',
      foot: '',
      css: client.firstCss,
      needsLater: page?.kind !== 'readout',
    })
    await writeInto(join(dir, fileOf(page)), text)
  }
}

async function renderOf(renderer: Renderer, page: PageOf | null): Promise<{ title: string; html: string }> {
  const path = page?.path ?? UNKNOWN
  try {
    return await renderer.renderPage(path)
  } catch (cause) {
    const what = page?.kind === 'readout' ? `The readout "${page.readout.slug}"` : 'A page'
    throw new Error(`${what} cannot be rendered at ${path}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
}

function addressesIn({ scriptsOf, laterCss }: Client, { base }: Site, page: PageOf | null) {
  return { scripts: scriptsOf(page).map((file) => base + file), laterCss: base + laterCss }
}

function fileOf(page: PageOf | null): string {
  return page === null ? '404.html' : `${page.path.slice(1)}index.html`
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
