import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { formatTimes, type Times } from './formatTimes.ts'
import { launchChromium } from './launchChromium.ts'
import { openPage, SCREENS, type Screen } from './openPage.ts'
import { prepareSite, type Site } from './prepareSite.ts'
import { showLoad } from './showLoad.ts'
import { type Measured, timeClick } from './timeClick.ts'
import { writeSyntheticContent } from './writeSyntheticContent.ts'

/** What is promised, in milliseconds with the processor slowed four times: of the bundled readout, and of a thousand paragraphs. */
const BOUNDS = { bundled: 50, synthetic: 100 }
const WARM_UP = 2
const SYNTHETIC_LENGTH = 1000

type Case = { name: string; bound: number; readout: Measured; reference: Measured; rows: Times[] }

/**
 * Measures how long a click on a topic takes to be seen, in the bundled readout and in a long one, each beside a plain page
 * of the same text; prints a table. A missed bound is no failure: times are the machine's as much as ours.
 */
export async function run(rounds = '15'): Promise<void> {
  const browser = await launchChromium()
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'))
  const sites: Site[] = []
  try {
    await writeSyntheticContent(join(folder, 'content'), { paragraphs: SYNTHETIC_LENGTH, sectionLength: 20 })
    sites.push(await prepareSite('src/content', join(folder, 'bundled')))
    sites.push(await prepareSite(join(folder, 'content'), join(folder, 'synthetic')))
    const cases = await openCases(browser, sites)
    console.log(`Processor load before: ${showLoad()}`)
    const floor = await measure(cases, Number(rounds))
    console.log(`Processor load after: ${showLoad()}\n`)
    const rows = cases.flatMap((measured) => measured.rows)
    console.log(formatTimes(rows, floor))
  } finally {
    await browser.close()
    for (const site of sites) await site.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function openCases(browser: Browser, sites: Site[]): Promise<Case[]> {
  const cases: Case[] = []
  for (const { readout, reference, paragraphs } of sites) {
    for (const screen of Object.keys(SCREENS) as Screen[]) {
      cases.push({
        name: `${paragraphs} paragraphs, ${screen}`,
        bound: paragraphs === SYNTHETIC_LENGTH ? BOUNDS.synthetic : BOUNDS.bundled,
        readout: await openPage(browser, readout, screen),
        reference: await openPage(browser, reference, screen),
        rows: [],
      })
    }
  }
  return cases
}

/** Interleaves the cases, so that whatever else the machine does falls on all of them; returns the times of empty frames. */
async function measure(cases: Case[], rounds: number): Promise<number[]> {
  const floor: number[] = []
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const measured of cases) {
      const clicks = clicksOf(round + WARM_UP)
      const times = await timeAll(measured.readout, clicks)
      const reference = await timeAll(measured.reference, clicks)
      const empty = await timeClick(measured.readout, null)
      if (round < 0) continue
      record(measured, clicks, times, reference)
      floor.push(empty)
    }
  }
  return floor
}

type Click = { click: string; topic: number }

/** Two topics chosen and taken back, others in each round: the filter is empty again at the end. */
function clicksOf(round: number): Click[] {
  return [
    { click: 'choose a topic', topic: round },
    { click: 'add a second', topic: round + 1 },
    { click: 'take the first away', topic: round },
    { click: 'clear', topic: round + 1 },
  ]
}

async function timeAll(measured: Measured, clicks: Click[]): Promise<number[]> {
  const times: number[] = []
  for (const { topic } of clicks) times.push(await timeClick(measured, topic))
  return times
}

function record({ name, bound, rows }: Case, clicks: Click[], times: number[], reference: number[]): void {
  for (const [index, { click }] of clicks.entries()) {
    const row = rows[index] ?? { name, click, times: [], reference: [], bound }
    rows[index] = row
    row.times.push(times[index] ?? Number.NaN)
    row.reference.push(reference[index] ?? Number.NaN)
  }
}
