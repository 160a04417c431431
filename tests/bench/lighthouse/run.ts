import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig } from 'lighthouse'
import { compileContent } from '#build/content/compileContent.ts'
import { serveSite } from '#build/serve/serveSite.ts'
import { buildPath } from '#domain/links.ts'
import { findChromium } from '#tests/support/findChromium.ts'

const DEBUGGING_PORT = 9377
const ARGS = ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING_PORT}`]
const FORMS = { mobile: undefined, desktop: desktopConfig }

/** Scores the built site's newest readout and its first quotation's page by Lighthouse, as on a phone and on a desk, and prints them. */
export async function run(distDir = 'dist'): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('There is no Chromium to measure with: npm run test:browser gets one.')
  const server = createServer(serveSite(distDir, '/'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath, args: ARGS })
  try {
    const { port } = server.address() as AddressInfo
    for (const path of await pathsToScore()) {
      for (const form of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
        console.log(await score(`http://localhost:${port}${path}`, form))
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
}

async function pathsToScore(): Promise<string[]> {
  const [readout] = (await compileContent('src/content')).readouts
  const [quotation] = readout?.quotations ?? []
  if (readout === undefined || quotation === undefined)
    throw new Error('There is no readout with a quotation in src/content.')
  const { lang, slug } = readout
  const passage = { kind: 'quotation', id: quotation.id } as const
  return [null, passage].map((shown) => buildPath({ page: 'readout', lang, slug, passage: shown }))
}

async function score(url: string, form: keyof typeof FORMS): Promise<string> {
  const result = await lighthouse(url, { port: DEBUGGING_PORT, logLevel: 'error' }, FORMS[form])
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`)
  const { categories, audits } = result.lhr
  const scores = Object.values(categories).map(({ title, score: of }) => `${title} ${Math.round((of ?? 0) * 100)}`)
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  const short = weighed.map(({ id }) => audits[id]).filter((audit) => audit?.score != null && audit.score < 1)
  const lost = short.map((audit) => `${audit?.id} (${audit?.displayValue ?? audit?.title})`)
  return [`${form.padEnd(8)} ${new URL(url).pathname}  ${scores.join(', ')}`, ...lost.map((line) => `  ${line}`)].join(
    '\n',
  )
}
