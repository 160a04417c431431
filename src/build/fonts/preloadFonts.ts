import type { Lang } from '#content/schema/text.ts'
import { fontFamilies } from './fontFamilies.ts'

const mainSlices: Record<Lang, string> = { ru: 'cyrillic', en: 'latin' }

/** Of the built files, those that a page of the language should preload: upright text and interface, main slice. */
export function preloadFonts(lang: Lang, files: Iterable<string>): string[] {
  const stems = fontFamilies.map(({ slug }) => `${slug}-${lang}-${mainSlices[lang]}`)
  // A content hash has eight characters: so "latin" does not take "latin-ext" for its own.
  const patterns = stems.map((stem) => new RegExp(`(^|/)${stem}-[\\w-]{8}\\.woff2$`))
  return [...files].filter((file) => patterns.some((pattern) => pattern.test(file)))
}
