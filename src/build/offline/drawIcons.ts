import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { ICONS, type IconFile } from './icons.ts'

const SIGN = 'public/favicon.svg'
/** The dark form of the sign, which resvg would take as well, and its rounded corner. */
const DARK = /@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g
const CORNER = / rx="[\d.]+"/

/** Draws the site's sign in every size of `ICONS` into a built site. */
export async function drawIcons(outDir: string): Promise<void> {
  const sign = await readFile(SIGN, 'utf8')
  for (const icon of ICONS) {
    const file = join(outDir, icon.file)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, drawIcon(sign, icon))
  }
}

/**
 * A sign drawn as a PNG, light form. What a system cuts to its own shape has no corners of its own; the sign's lines lie within
 * the circle that every shape leaves (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
function drawIcon(sign: string, { size, purpose }: Pick<IconFile, 'size' | 'purpose'>): Buffer {
  const light = sign.replace(DARK, '')
  const svg = purpose === 'any' ? light : light.replace(CORNER, '')
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}
