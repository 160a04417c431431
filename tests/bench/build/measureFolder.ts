import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a build has written and taken: times in milliseconds, sizes in bytes. */
export type Built = Folder & {
  /** Without pictures and compression. */
  build: number
  compression: number
  /** For each picture: when it is drawn, and when it is asked for again; how many were drawn anew then. */
  pictures: { drawn: number; again: number; drawnAgain: number }
  /** The most that the process has held. */
  memory: number
}

type Folder = { pages: number; bytes: { plain: number; br: number; gz: number }; entry: number }

/** Counts the pages of a built site and its bytes, those of the compressed forms apart, and of the script that every page runs. */
export async function measureFolder(dir: string): Promise<Folder> {
  const measured: Folder = { pages: 0, bytes: { plain: 0, br: 0, gz: 0 }, entry: 0 }
  const entries = await readdir(dir, { withFileTypes: true, recursive: true })
  for (const entry of entries.filter((each) => each.isFile())) {
    const { size } = await stat(join(entry.parentPath, entry.name))
    measured.bytes[formOf(entry.name)] += size
    if (entry.name.endsWith('.html')) measured.pages += 1
    if (/^index-.*\.js$/.test(entry.name)) measured.entry = size
  }
  return measured
}

function formOf(name: string): 'plain' | 'br' | 'gz' {
  if (name.endsWith('.br')) return 'br'
  return name.endsWith('.gz') ? 'gz' : 'plain'
}
