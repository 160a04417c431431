import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { compressFiles } from '#build/compress/compressFiles.ts'
import { hashOf } from '#build/headers/hashOf.ts'
import { buildPath } from '#domain/links.ts'
import { launchChromium } from '#tests/bench/launchChromium.ts'
import { newestReadout } from '#tests/bench/newestReadout.ts'
import { quantile } from '#tests/bench/quantile.ts'
import { buildInto } from '#tests/support/buildInto.ts'
import { serveBuilt } from '#tests/support/serveBuilt.ts'
import { ARTICLE_CSS, articlePage } from './articlePage.ts'
import { compareRounds } from './compareRounds.ts'
import { type Answer, type Load, measureAnswer, measureLoad } from './measureLoad.ts'

const LEAST_ROUNDS = 15
const WARM_UP = 1

type Rounds = { ours: Load[]; plain: Load[]; answers: Answer[] }

/**
 * Measures cold loads of the newest readout beside the same article written by hand, round by round in an order that
 * changes, and prints medians, ratios and what is promised. A missed bound is no failure: times are the machine's too.
 */
export async function run(rounds = String(LEAST_ROUNDS)): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-load-'))
  const browser = await launchChromium()
  const site = await serve(folder)
  try {
    const measured = await measureRounds(browser, site, Number(rounds))
    console.log(report(measured))
  } finally {
    await browser.close()
    await site.close()
    await rm(folder, { recursive: true, force: true })
  }
}

type Served = { ours: string; plain: string; close: () => Promise<void> }

/** Builds the site into one folder and the hand-written page into another, compressed alike, and serves each from its own origin. */
async function serve(folder: string): Promise<Served> {
  const readout = await newestReadout('src/content')
  const [siteDir, plainDir] = [join(folder, 'site'), join(folder, 'plain')]
  await buildInto(siteDir, {})
  await mkdir(plainDir)
  await writeFile(join(plainDir, 'index.html'), articlePage(readout))
  await compressFiles(plainDir)
  await cp(join(siteDir, 'favicon.svg'), join(plainDir, 'favicon.svg'))
  await writeFile(join(plainDir, '_headers'), allowStyle(await readFile(join(siteDir, '_headers'), 'utf8')))
  const [site, plain] = await Promise.all([serveBuilt(siteDir, '/'), serveBuilt(plainDir, '/')])
  const { lang, slug } = readout
  return {
    ours: new URL(buildPath({ page: 'readout', lang, slug, passage: null }), site.url).href,
    plain: plain.url,
    close: async () => {
      await Promise.all([site.close(), plain.close()])
    },
  }
}

/** The site's headers, with the hand-written page's own styles let through by the policy and none of the site's. */
function allowStyle(rules: string): string {
  return rules.replace(/style-src 'self'[^;]*/, `style-src 'self' ${hashOf(ARTICLE_CSS)}`)
}

async function measureRounds(browser: Browser, { ours, plain }: Served, count: number): Promise<Rounds> {
  const rounds: Rounds = { ours: [], plain: [], answers: [] }
  for (let round = -WARM_UP; round < count; round += 1) {
    const steps = [
      async () => ({ ours: await measureLoad(browser, ours) }),
      async () => ({ plain: await measureLoad(browser, plain) }),
      async () => ({ answer: await measureAnswer(browser, ours) }),
    ]
    const found: { ours?: Load; plain?: Load; answer?: Answer } = {}
    for (const step of steps.sort(() => Math.random() - 0.5)) Object.assign(found, await step())
    if (round < 0 || !found.ours || !found.plain || found.answer === undefined) continue
    rounds.ours.push(found.ours)
    rounds.plain.push(found.plain)
    rounds.answers.push(found.answer)
  }
  return rounds
}

function report({ ours, plain, answers }: Rounds): string {
  const of = (loads: Load[], key: keyof Load) => loads.map((load) => load[key])
  const median = (key: keyof Load) => quantile(of(ours, key), 0.5)
  const answered = (key: keyof Answer) => {
    const times = answers.map((answer) => answer[key])
    return quantile(times, 0.5)
  }
  const ratio = (key: 'fcp' | 'lcp') => compareRounds(of(ours, key), of(plain, key))
  const line = (name: string, value: number, digits: number, bound: number, unit: string) =>
    `${name.padEnd(26)}${value.toFixed(digits).padStart(8)} ${unit.padEnd(3)} at most ${bound} ${unit}  ${value <= bound ? 'holds' : 'MISSED'}`
  const ratioLine = (key: 'fcp' | 'lcp') => {
    const { median: middle, low, high } = ratio(key)
    const times = `${Math.round(median(key))} ms, plain ${Math.round(quantile(of(plain, key), 0.5))} ms`
    return `${line(`${key.toUpperCase()}, of plain HTML`, middle, 2, 1.15, 'x')}  (${low.toFixed(2)} to ${high.toFixed(2)}; ${times})`
  }
  return [
    `${ours.length} rounds, medians`,
    ratioLine('fcp'),
    ratioLine('lcp'),
    line('layout shift', median('cls'), 4, 0.01, ''),
    line('blocking', median('blocking'), 0, 60, 'ms'),
    line('bytes to first paint', median('bytes') / 1000, 2, 12, 'kB'),
    line('a click is answered at', answered('painted'), 0, 1100, 'ms'),
    `${'and in all lists at'.padEnd(26)}${answered('whole').toFixed(0).padStart(8)} ms`,
    `${'ready'.padEnd(26)}${median('ready').toFixed(0).padStart(8)} ms`,
  ].join('\n')
}
