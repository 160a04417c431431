import { compileContent } from '#build/content/compileContent.ts'
import type { Readout } from '#domain/readout.ts'

/** The newest readout of a content root, in Russian; throws where there is none. */
export async function newestReadout(content: string): Promise<Readout> {
  const [readout] = (await compileContent(content)).readouts
  if (readout === undefined) throw new Error(`There is no readout in ${content}.`)
  return readout
}
