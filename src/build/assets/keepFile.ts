import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The bytes of the file at `path`; where there is none, it is made and written first. */
export async function keepFile(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(path).catch(() => null)
  if (kept !== null) return kept
  const data = await make()
  await mkdir(dirname(path), { recursive: true })
  // Written aside and moved, so that a build that is stopped half-way leaves no half a file behind.
  const aside = `${path}.${randomUUID()}`
  await writeFile(aside, data)
  await rename(aside, path)
  return data
}
