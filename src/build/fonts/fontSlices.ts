import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontFamily } from './fontFamilies.ts'
import { parseUnicodeRange } from './unicodeRange.ts'

/** One of the files that a package cuts a family into, by script; `range` as CSS writes it in `unicode-range`. */
export type FontSlice = { slice: string; style: 'normal' | 'italic'; file: string; range: string }

/** The slices of a family with only the weight axis, the two that most pages need first. */
export function fontSlices({ slug, styles }: FontFamily): FontSlice[] {
  const { resolve } = createRequire(import.meta.url)
  const folder = `@fontsource-variable/${slug}`
  const ranges: Record<string, string> = JSON.parse(readFileSync(resolve(`${folder}/unicode.json`), 'utf8'))
  // Some characters (combining marks) are in several slices: the scripts of our languages come first, so they get them.
  const order = ['latin', 'cyrillic', ...Object.keys(ranges)]
  const slices = [...new Set(order)].map((slice) => ({ slice, range: ranges[slice] ?? '' }))
  return styles.flatMap((style) =>
    slices.map(({ slice, range }) => ({
      slice,
      style,
      range,
      file: resolve(`${folder}/files/${slug}-${slice}-wght-${style}.woff2`),
    })),
  )
}

/** The characters of the text that the slice is for. */
export function charactersOf({ range }: FontSlice, characters: Iterable<string>): string[] {
  const spans = parseUnicodeRange(range)
  return [...characters].filter((character) => {
    const point = character.codePointAt(0) ?? 0
    return spans.some(([from, to]) => from <= point && point <= to)
  })
}
