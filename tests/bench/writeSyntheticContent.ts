import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SYNTHETIC_SLUG, syntheticReadout } from './syntheticReadout.ts'
import { syntheticRegistry } from './syntheticRegistry.ts'

/** Writes a content root with one invented readout of `count` paragraphs in both languages; the same files at every call. */
export async function writeSyntheticContent(root: string, count = 1000): Promise<void> {
  await writeFiles(join(root, 'registry'), syntheticRegistry())
  await writeFiles(join(root, 'readouts', SYNTHETIC_SLUG), syntheticReadout(count))
}

async function writeFiles(folder: string, files: { [name: string]: unknown }): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, value] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(value))
}
