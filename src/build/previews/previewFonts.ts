import { createRequire } from 'node:module'

/** A file of a static font; the scripts of a family have names of their own, for satori takes one file for a name and weight. */
export type FontFile = { name: string; weight: 400 | 600 | 700; specifier: string }

const SCRIPTS = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext']

/** The value of `font-family` for each of the two families. */
export const previewFamilies = { text: namesOf('literata').join(', '), interface: namesOf('golos-text').join(', ') }

/** The fonts of the pictures: text in Literata, interface in Golos Text. */
export const previewFonts: FontFile[] = [...filesOf('literata', [400, 700]), ...filesOf('golos-text', [400, 600])]

function namesOf(slug: string): string[] {
  return SCRIPTS.map((script) => `${slug}-${script}`)
}

function filesOf(slug: string, weights: FontFile['weight'][]): FontFile[] {
  return namesOf(slug).flatMap((name) =>
    weights.map((weight) => ({ name, weight, specifier: `@fontsource/${slug}/files/${name}-${weight}-normal.woff` })),
  )
}

/** Where a font's file is on this machine; throws with its name where it is not installed. */
export function locateFont({ specifier }: FontFile): string {
  try {
    return createRequire(import.meta.url).resolve(specifier)
  } catch (cause) {
    throw new Error(`font ${specifier} of the preview pictures: not installed`, { cause })
  }
}
