import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Browser } from './Browser.ts'
import { BROWSERS } from './browsers.ts'
import { createBrowser } from './createBrowser.ts'
import { serveSite } from './serveSite.ts'
import { STEPS } from './steps.ts'
import type { Lang } from './words.ts'

const INSTALL = 'apt-get update && apt-get install -y firefox-esr webkit2gtk-driver xvfb'
/** The counts, for `npm test`. */
const REPORT = 'test-results/smoke.json'
const LANGS: Lang[] = ['ru', 'en']

type Count = { passed: number; failed: number }

/**
 * Goes through the steps in the named browsers, or in all, on the built site: `dist`, or the folder that SMOKE_DIST names.
 * A browser that is not installed is left out with a word, but for Chromium; one that does not start counts as a failed step. Throws where a step failed.
 */
export async function run(...names: string[]): Promise<void> {
  const unknown = names.filter((name) => BROWSERS.every((browser) => browser.name !== name))
  if (unknown.length > 0)
    throw new Error(
      `No such browsers: ${unknown.join(', ')}. There are ${BROWSERS.map(({ name }) => name).join(', ')}.`,
    )
  const site = await serveSite(process.env.SMOKE_DIST ?? 'dist')
  const count: Count = { passed: 0, failed: 0 }
  try {
    for (const { name, find, open } of BROWSERS) {
      if (names.length > 0 && !names.includes(name)) continue
      const path = find()
      if (path === null) {
        console.log(missing(name))
        if (name === 'chromium') count.failed += 1
        continue
      }
      console.log(name)
      await tryAll(() => open(path).then((driver) => createBrowser(driver, site.url)), count)
    }
  } finally {
    await site.close()
  }
  await mkdir(dirname(REPORT), { recursive: true })
  await writeFile(REPORT, JSON.stringify(count))
  console.log(`\n${count.passed} passed, ${count.failed} failed`)
  if (count.failed > 0) throw new Error('The smoke suite failed.')
}

function missing(name: string): string {
  if (name === 'chromium') return 'chromium: not found. npm run test:browser gets one.'
  return `${name}: not installed, left out. On Debian, as root: ${INSTALL}`
}

async function tryAll(open: () => Promise<Browser>, count: Count): Promise<void> {
  const browser = await open().catch((error) => {
    console.log(`  ✗ it does not start\n      ${error}`)
    count.failed += 1
    return null
  })
  if (browser === null) return
  try {
    for (const lang of LANGS) {
      for (const [name, step] of Object.entries(STEPS)) {
        const problem = await tryTwice(() => tryOne(browser, () => step(browser, lang)))
        console.log(`  ${problem === null ? '✓' : '✗'} ${lang}: ${name}${problem === null ? '' : `\n      ${problem}`}`)
        count[problem === null ? 'passed' : 'failed'] += 1
      }
    }
  } finally {
    await browser.close()
  }
}

/** In CI what fails is tried once more, and said: a machine that stands still for a while is no defect. */
async function tryTwice(tryStep: () => Promise<string | null>): Promise<string | null> {
  const problem = await tryStep()
  if (problem === null || !process.env.CI) return problem
  console.log(`  … tried once more, it failed\n      ${problem}`)
  return tryStep()
}

/** What went wrong in a step, `null` if nothing did. A quiet console is part of every step. */
async function tryOne(browser: Browser, step: () => Promise<void>): Promise<string | null> {
  try {
    await browser.resize(1440, 900)
    await step()
    const complaints = await browser.takeComplaints()
    return complaints.length === 0 ? null : `the console: expected nothing, got ${complaints.join('\n      ')}`
  } catch (error) {
    const complaints = await browser.takeComplaints().catch(() => [])
    return [String(error), ...complaints].join('\n      ')
  } finally {
    // The next step is a first visit: nothing of this one is kept on the device, also not as its page is left.
    await browser.evaluate('localStorage.clear(), (Storage.prototype.setItem = () => {}), 0').catch(() => {})
  }
}
