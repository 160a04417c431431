import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { normalizePath } from 'vite'
import { keepFile } from '#build/fonts/keepFile.ts'

const FOLDER = 'node_modules/.cache/readout-drawings'

/**
 * Keeps an SVG file that the build has drawn, and returns what a module imports to learn its address: Vite then emits,
 * hashes and serves it like any other. Never inlined: places of use name parts of it, `{address}#{id}`.
 */
export async function keepDrawing(name: string, svg: string): Promise<string> {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16)
  const path = resolve(FOLDER, hash, `${name}.svg`)
  await keepFile(path, async () => Buffer.from(svg))
  return `${normalizePath(path)}?no-inline`
}
