import lighthouse, { desktopConfig } from 'lighthouse'
import { buildPath } from '#domain/links.ts'
import { launchChromium } from '#tests/bench/launchChromium.ts'
import { newestReadout } from '#tests/bench/newestReadout.ts'
import { serveBuilt } from '#tests/support/serveBuilt.ts'

const DEBUGGING_PORT = 9377
const FORMS = { mobile: undefined, desktop: desktopConfig }

/** Scores the built site's newest readout and its first quotation's page by Lighthouse, as on a phone and on a desk, and prints them. */
export async function run(distDir = 'dist'): Promise<void> {
  const server = await serveBuilt(distDir, '/')
  const browser = await launchChromium([`--remote-debugging-port=${DEBUGGING_PORT}`])
  try {
    for (const path of await pathsToScore()) {
      for (const form of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
        console.log(await score(new URL(path, server.url).href, form))
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function pathsToScore(): Promise<string[]> {
  const readout = await newestReadout('src/content')
  const [quotation] = readout.quotations
  if (quotation === undefined) throw new Error('The newest readout in src/content has no quotation.')
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
