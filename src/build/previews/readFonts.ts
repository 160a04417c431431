import { readFile } from 'node:fs/promises'
import satori from 'satori'
import { element } from './element.ts'
import { type FontFile, locateFont } from './previewFonts.ts'

/** A font as satori takes it. */
export type Font = { name: string; weight: FontFile['weight']; style: 'normal'; data: Buffer }

/** Reads the fonts and tries each alone: of many that it is given at once, satori does not say which it cannot read. */
export function readFonts(files: FontFile[]): Promise<Font[]> {
  return Promise.all(files.map(readFont))
}

async function readFont(file: FontFile): Promise<Font> {
  const { name, weight, specifier } = file
  const font: Font = { name, weight, style: 'normal', data: await readFile(locateFont(file)) }
  try {
    await satori(element({}, '…'), { width: 1, height: 1, fonts: [font] })
  } catch (cause) {
    throw new Error(
      `font ${specifier} of the preview pictures: cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    )
  }
  return font
}
