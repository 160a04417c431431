import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that is there, with what the file system tells of it. */
export type FoundFile = { file: string; stats: Stats }

/** The file for a path as `readSitePath` gives it: itself, or the index of the folder that it names with or without a last slash. */
export async function findFile(dir: string, path: string): Promise<FoundFile | null> {
  const itself = path.endsWith('/') ? null : await findExact(join(dir, path))
  return itself ?? (await findExact(join(dir, path, 'index.html')))
}

/** The very file, `null` where it is not there or no file. */
export async function findExact(file: string): Promise<FoundFile | null> {
  try {
    const stats = await stat(file)
    return stats.isFile() ? { file, stats } : null
  } catch {
    return null
  }
}
