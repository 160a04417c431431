import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keepFile } from '#build/assets/keepFile.ts'
import type { PageOf } from '#build/site/listPages.ts'
import { drawingVersion } from './drawingVersion.ts'
import { drawPreview } from './drawPreview.ts'
import { type PicturePage, picturePages } from './picturePages.ts'
import { type Preview, previewOf } from './previewOf.ts'
import { previewPath } from './previewPath.ts'

/** How many pictures were drawn, and how many taken from the cache. */
export type WrittenPreviews = { drawn: number; reused: number }

/**
 * Writes the pictures of all pages that have one below `outDir`. They stay in `cacheDir` and are taken from there as long
 * as neither what they say nor the drawing changes. Throws with the page's path where one cannot be drawn.
 */
export async function writePreviews(pages: PageOf[], outDir: string, cacheDir: string): Promise<WrittenPreviews> {
  const version = await drawingVersion()
  const written: WrittenPreviews = { drawn: 0, reused: 0 }
  // One after the other: a picture takes some ten megabytes while it is drawn, and there may be thousands.
  for (const page of picturePages(pages)) {
    const isDrawn = await writePreview(page, outDir, cacheDir, version).catch((cause) => fail(page, cause))
    written[isDrawn ? 'drawn' : 'reused'] += 1
  }
  return written
}

async function writePreview(page: PicturePage, outDir: string, cacheDir: string, version: string): Promise<boolean> {
  const preview = previewOf(page)
  let isDrawn = false
  const picture = await keepFile(join(cacheDir, `${keyOf(preview, version)}.png`), () => {
    isDrawn = true
    return drawPreview(preview)
  })
  const path = join(outDir, previewPath(page))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, picture)
  return isDrawn
}

function keyOf(preview: Preview, version: string): string {
  return createHash('sha256').update(version).update(JSON.stringify(preview)).digest('hex').slice(0, 32)
}

function fail({ path }: PicturePage, cause: unknown): never {
  throw new Error(`The preview picture of ${path} cannot be drawn: ${cause instanceof Error ? cause.message : cause}`, {
    cause,
  })
}
