import { launchChromium } from '#tests/bench/launchChromium.ts'
import { serveBuilt } from '#tests/support/serveBuilt.ts'
import { pathsToScore } from './pathsToScore.ts'
import { FORMS, type Form, scorePage } from './scorePage.ts'

const DEBUGGING_PORT = 9377

/** Scores the built site's newest readout and its first quotation's page by Lighthouse, as on a phone and on a desk, and prints them. */
export async function run(distDir = 'dist'): Promise<void> {
  const server = await serveBuilt(distDir, '/')
  const browser = await launchChromium([`--remote-debugging-port=${DEBUGGING_PORT}`])
  try {
    for (const path of await pathsToScore()) {
      for (const form of Object.keys(FORMS) as Form[]) {
        const { scores, lost } = await scorePage(new URL(path, server.url).href, form, { port: DEBUGGING_PORT })
        const shown = Object.entries(scores).map((score) => score.join(' '))
        console.log([`${form.padEnd(8)} ${path}  ${shown.join(', ')}`, ...lost.map((line) => `  ${line}`)].join('\n'))
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
