import { renderAsync } from '@resvg/resvg-js'
import satori from 'satori'
import { encodePng } from './encodePng.ts'
import { FRAME } from './frame.ts'
import { layOutPreview } from './layOutPreview.ts'
import { previewFonts } from './previewFonts.ts'
import type { Preview } from './previewOf.ts'
import { type Font, readFonts } from './readFonts.ts'

let fonts: Promise<Font[]> | null = null

/** Draws a picture of 1200 × 630 px as PNG; the fonts are read once. */
export async function drawPreview(preview: Preview): Promise<Buffer> {
  // The same list each time: satori keeps what it has read of the fonts by it.
  fonts ??= readFonts(previewFonts)
  const { width, height } = FRAME
  const svg = await satori(layOutPreview(preview), { width, height, fonts: await fonts, loadAdditionalAsset: refuse })
  // All text is outlines by now.
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return encodePng({ width: picture.width, height: picture.height, pixels: picture.pixels })
}

/** Called with what no font has: letters must not go missing from somebody's words; of a sign, its place is enough. */
async function refuse(_script: string, text: string): Promise<Font[]> {
  if (/[\p{L}\p{N}]/u.test(text)) throw new Error(`none of its fonts has a letter of “${text}”`)
  return []
}
