import { type Browser, expect, test } from '@playwright/test'
import { launchChromium } from '#tests/bench/launchChromium.ts'
import { pathsToScore } from '#tests/bench/lighthouse/pathsToScore.ts'
import { FORMS, type Form, scorePage } from '#tests/bench/lighthouse/scorePage.ts'
import { freePort } from '#tests/support/freePort.ts'
import { type BuiltServer, serveBuilt } from '#tests/support/serveBuilt.ts'
import { type BuiltSite, buildSite, LONG_BUILD } from './support/buildSite.ts'

/** Not performance, which is the machine's too: `npm run bench:lighthouse` prints it. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo']

// One worker for the file: the site is built once.
test.describe.configure({ mode: 'default' })

let site: BuiltSite
let server: BuiltServer
let browser: Browser
let debuggingPort = 0
test.beforeAll(async () => {
  test.setTimeout(LONG_BUILD)
  const port = await freePort()
  // The origin has to be the one that is asked: a canonical link that leads away costs points.
  site = await buildSite({ SITE_URL: `http://localhost:${port}` })
  server = await serveBuilt(site.dir, '/', port)
  debuggingPort = await freePort()
  browser = await launchChromium([`--remote-debugging-port=${debuggingPort}`])
})
test.afterAll(async () => {
  await browser?.close()
  await server?.close()
  await site?.remove()
})

for (const form of Object.keys(FORMS) as Form[]) {
  for (const [index, what] of ['the readout', 'the page of a quotation'].entries()) {
    test(`Lighthouse finds nothing to mend in ${what}, ${form}`, async () => {
      test.slow()
      const url = new URL((await pathsToScore())[index] ?? '', server.url).href
      const scored = await scorePage(url, form, {
        port: debuggingPort,
        onlyCategories: CATEGORIES,
        throttlingMethod: 'provided',
      })
      expect(scored).toEqual({ scores: { Accessibility: 100, 'Best Practices': 100, SEO: 100 }, lost: [] })
    })
  }
}
