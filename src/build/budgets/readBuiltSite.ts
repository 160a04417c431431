import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Manifest } from 'vite'

/** What a build has written: its manifest, its page, and the paths of all its files, with `/`, below the folder. */
export type BuiltSite = { manifest: Manifest; page: string; files: string[]; read: (file: string) => Buffer }

/** Reads a built site; throws where it is not there or was built without `build.manifest`. */
export function readBuiltSite(distDir: string): BuiltSite {
  const read = (file: string) => readExpected(distDir, file)
  const page = read('index.html').toString()
  const manifest: Manifest = JSON.parse(read('.vite/manifest.json').toString())
  const files = readdirSync(distDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(distDir, sep).length).replaceAll(sep, '/'))
    .sort()
  return { manifest, page, files, read }
}

function readExpected(distDir: string, file: string): Buffer {
  try {
    return readFileSync(join(distDir, file))
  } catch (cause) {
    const expected = join(distDir, file)
    throw new Error(
      `${expected}: expected this file of the built site, and cannot read it (build.manifest must be on)`,
      {
        cause,
      },
    )
  }
}
