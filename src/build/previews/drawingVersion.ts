import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontFamilies } from '#build/fonts/fontFamilies.ts'
import { locateFont, previewFonts } from './previewFonts.ts'

/** What every picture depends on beside its words, as a hash: the code that draws it, its packages and fonts. */
export async function drawingVersion(): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const packages = ['satori', '@resvg/resvg-js'].map((name) => resolve(`${name}/package.json`))
  const hash = createHash('sha256').update(JSON.stringify(fontFamilies))
  for (const file of [...(await ownSources()), ...packages, ...previewFonts.map(locateFont)]) {
    hash.update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Nobody has to remember to raise a number: the sources of the drawing are themselves its version. */
async function ownSources(): Promise<string[]> {
  const folder = dirname(fileURLToPath(import.meta.url))
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name))
}
