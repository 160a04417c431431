import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { preview } from 'vite'
import { buildPath } from '#domain/links.ts'
import { buildInto } from '#tests/support/buildInto.ts'
import { newestReadout } from './newestReadout.ts'
import { referencePage } from './referencePage.ts'

/** A site that is up, with the addresses of its newest readout and of the same text as a plain page. */
export type Site = { readout: string; reference: string; paragraphs: number; close: () => Promise<void> }

/** Away from the ports of the end-to-end tests, which may be running. */
const FIRST_PORT = 4183

/** Builds the site with the content of a root into a folder, a reference page beside it, and serves them. */
export async function prepareSite(content: string, outDir: string): Promise<Site> {
  const readout = await newestReadout(content)
  const { lang, slug, sections } = readout
  // Prerendered, a thousand paragraphs would be hundreds of pages; a click is answered alike without them.
  await buildInto(outDir, { READOUT_CONTENT: content, READOUT_PAGES: 'none' })
  await writeFile(join(outDir, 'reference.html'), referencePage(readout))
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: resolve(outDir) },
    preview: { port: FIRST_PORT, open: false },
  })
  const origin = server.resolvedUrls?.local[0]
  if (origin === undefined) throw new Error(`${outDir} is not served.`)
  return {
    readout: new URL(buildPath({ page: 'readout', lang, slug, passage: null }), origin).href,
    reference: new URL('/reference.html', origin).href,
    paragraphs: sections.flatMap((section) => section.paragraphs).length,
    close: () => server.close(),
  }
}
