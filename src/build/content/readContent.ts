import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { READOUT_FILES, REGISTRY_FILES, type ReadoutFiles, type RegistryFiles } from '#content/schema/files.ts'
import { parseFile } from './parseFile.ts'
import type { Problem } from './problem.ts'

/** The whole content as its authors wrote it, each file checked by its schema. `folder` is the readout's path in the content. */
export type Content = { registry: RegistryFiles; readouts: { folder: string; files: ReadoutFiles }[] }

type Schemas = { [name: string]: z.ZodType }
type ReadFiles = { values: { [name: string]: unknown }; problems: Problem[] }

/** Reads the registry and every readout below a content root. Problems come back together; nothing is read half. */
export async function readContent(root: string): Promise<{ content: Content | null; problems: Problem[] }> {
  const folders = await readoutFolders(root)
  const registry = await readFiles(root, 'registry', REGISTRY_FILES)
  const readouts: ReadFiles[] = []
  // One after the other: the texts of a thousand readouts would be in memory at once.
  for (const folder of folders) readouts.push(await readFiles(root, folder, READOUT_FILES))
  const problems = [registry, ...readouts].flatMap((files) => files.problems)
  if (folders.length === 0) {
    problems.push({ file: 'readouts', pointer: '', expected: 'a folder for each readout', got: 'no folder' })
  }
  if (problems.length > 0) return { content: null, problems }
  const content = {
    registry: registry.values,
    readouts: readouts.map(({ values }, index) => ({ folder: folders[index] ?? '', files: values })),
  }
  return { content: content as Content, problems }
}

async function readoutFolders(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'readouts'), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => `readouts/${entry.name}`)
    .sort()
}

async function readFiles(root: string, folder: string, schemas: Schemas): Promise<ReadFiles> {
  const parsed = await Promise.all(
    Object.entries(schemas).map(async ([name, schema]) => {
      const file = `${folder}/${name}`
      const text = await readFile(join(root, file), 'utf8').catch(() => null)
      return [name, parseFile(file, text, schema)] as const
    }),
  )
  return {
    values: Object.fromEntries(parsed.map(([name, { value }]) => [name, value])),
    problems: parsed.flatMap(([, { problems }]) => problems),
  }
}
