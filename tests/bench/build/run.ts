import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { showLoad } from '#tests/bench/showLoad.ts'
import { writeSyntheticContent } from '#tests/bench/writeSyntheticContent.ts'
import { type Builds, formatBuilds } from './formatBuilds.ts'
import type { Built } from './measureFolder.ts'

const COUNTS = ['1', '100', '1000']
/** An ordinary readout: with as many sections, quotations and so pages as the bundled one, and a longer text. */
const ORDINARY = { paragraphs: 25, sectionLength: 5 }

/**
 * Builds sites of so many synthetic readouts, each in a process of its own, and prints times, sizes and memory. A missed
 * bound is no failure: times are the machine's too.
 */
export async function run(...counts: string[]): Promise<void> {
  const builds: Builds = []
  console.log(`Processor load before: ${showLoad()}`)
  for (const count of counts.length > 0 ? counts : COUNTS) {
    const readouts = Number(count)
    builds.push({ readouts, built: await measure(readouts) })
  }
  console.log(`Processor load after: ${showLoad()}\n`)
  console.log(formatBuilds(builds))
}

async function measure(readouts: number): Promise<Built> {
  const dir = await mkdtemp(join(tmpdir(), 'readout-builds-'))
  try {
    const content = join(dir, 'content')
    await writeSyntheticContent(content, ORDINARY, readouts)
    const command = ['src/build/run.js', 'tests/bench/build/buildOnce.ts', dir]
    // Without SITE_URL, so without pictures: of a thousand readouts there are twenty thousand, and they are measured by a sample.
    const env = { ...process.env, NODE_ENV: 'production', READOUT_CONTENT: content, SITE_URL: '' }
    const { stdout } = await promisify(execFile)(process.execPath, command, { env })
    return JSON.parse(stdout)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
