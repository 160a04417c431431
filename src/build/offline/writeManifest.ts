import { readFileSync } from 'node:fs'
import { ICONS } from './icons.ts'
import { lightColour } from './lightColour.ts'

const TOKENS = 'src/styles/tokens.css'

/** The text of `manifest.webmanifest` for a site at `base`. https://www.w3.org/TR/appmanifest/ */
export function writeManifest(base: string): string {
  const paper = lightColour(readFileSync(TOKENS, 'utf8'), 'paper')
  const icons = ICONS.flatMap(({ file, size, purpose }) =>
    purpose === null ? [] : [{ src: base + file, sizes: `${size}x${size}`, type: 'image/png', purpose }],
  )
  const manifest = {
    name: 'Readout',
    short_name: 'Readout',
    lang: 'ru',
    dir: 'ltr',
    id: base,
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    icons: [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, ...icons],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
