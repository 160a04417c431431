import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a style sheet among a site's assets under a name that changes with its text; returns its path below `dir`. */
export async function writeHashed(dir: string, name: string, css: string): Promise<string> {
  const file = `assets/${name}-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`
  await mkdir(join(dir, 'assets'), { recursive: true })
  await writeFile(join(dir, file), css)
  return file
}
