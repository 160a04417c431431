import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Shape, syntheticReadout } from './syntheticReadout.ts'
import { syntheticRegistry } from './syntheticRegistry.ts'

/** Writes a content root with invented readouts of one shape in both languages; the same files at every call. */
export async function writeSyntheticContent(root: string, shape: Shape, count = 1): Promise<void> {
  const readouts = Array.from({ length: count }, (_, index) => index + 1)
  await writeFiles(join(root, 'registry'), syntheticRegistry(readouts))
  for (const readout of readouts) {
    const files = syntheticReadout(readout, shape)
    await writeFiles(join(root, 'readouts', files['readout.json'].slug), files)
  }
}

async function writeFiles(folder: string, files: { [name: string]: unknown }): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, value] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(value))
}
