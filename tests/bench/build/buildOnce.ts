import { join, resolve } from 'node:path'
import { createBuilder } from 'vite'
import { compileContent } from '#build/content/compileContent.ts'
import { writePreviews } from '#build/previews/writePreviews.ts'
import { listPages } from '#build/site/listPages.ts'
import { type Built, measureFolder } from './measureFolder.ts'

/** Pictures that are drawn: each takes longer than the page that it belongs to, and all of them the same. */
const SAMPLE = 44

/** Builds the site of the content that `READOUT_CONTENT` names, in a process of its own, and prints what it took as JSON. */
export async function run(dir: string): Promise<void> {
  const content = process.env.READOUT_CONTENT ?? ''
  const site = join(dir, 'site')
  const start = performance.now()
  const builder = await createBuilder({ logLevel: 'error', build: { outDir: site } })
  await builder.buildApp()
  const total = performance.now() - start
  const compression = durationOf('compression')
  const built: Built = {
    ...(await measureFolder(site)),
    build: total - compression,
    compression,
    pictures: await drawSample(content, dir),
    memory: process.resourceUsage().maxRSS * 1024,
  }
  console.log(JSON.stringify(built))
}

/** Draws the pictures of the first pages, and asks for them again: milliseconds for each. */
async function drawSample(content: string, dir: string): Promise<Built['pictures']> {
  const { readouts } = await compileContent(resolve(content))
  const pages = listPages(readouts).slice(0, SAMPLE)
  const take = async () => {
    const start = performance.now()
    const { drawn, reused } = await writePreviews(pages, join(dir, 'pictures'), join(dir, 'cache'))
    return { drawn, each: (performance.now() - start) / (drawn + reused) }
  }
  const first = await take()
  const again = await take()
  return { drawn: first.each, again: again.each, drawnAgain: again.drawn }
}

function durationOf(step: string): number {
  const [measure] = performance.getEntriesByName(`readout:${step}`)
  if (measure === undefined) throw new Error(`The build has not measured its step "${step}".`)
  return measure.duration
}
