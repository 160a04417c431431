import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { keepFile } from '#build/assets/keepFile.ts'
import type { Lang } from '#content/schema/text.ts'
import { type FontFamily, fontFamilies } from './fontFamilies.ts'
import { charactersOf, type FontSlice, fontSlices } from './fontSlices.ts'
import { writeUnicodeRange } from './unicodeRange.ts'

/** All that a page of one language may show: its text, the words of it that are set in italics, and what only the interface's font says. */
export type FontTexts = { text: string; italicText: string; interfaceText?: string }

/** A font file cut to a language's characters, also kept at `path`. `family` is the CSS name, one for each language. */
export type FontFace = {
  family: string
  style: 'normal' | 'italic'
  slice: string
  unicodeRange: string
  fileName: string
  path: string
  data: Buffer
}

/** What the code itself may put on a page, whatever the text: dates, counts, messages. */
const always: Record<Lang, string> = {
  ru: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя«»„“№',
  en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz“”‘’',
}
const everywhere = '0123456789 \u00a0.,:;!?…—–-()/+'

/** Kerning, and figures of one width for counts and tables: the features that the styles use. */
const features = ['kern', 'tnum']

/**
 * Cuts the families to the characters of a language's texts: one file for each family, style and slice that has any of
 * them. The files stay in `cacheDir` and are taken from there as long as neither the source nor the characters change.
 */
export async function subsetFonts(options: { lang: Lang; cacheDir: string } & FontTexts): Promise<FontFace[]> {
  const { lang, cacheDir, text, italicText, interfaceText = '' } = options
  const faces: FontFace[] = []
  for (const family of fontFamilies) {
    const own = family.property === '--font-ui' ? text + interfaceText : text
    const left = { normal: characterSet(own + always[lang] + everywhere), italic: characterSet(italicText) }
    for (const slice of fontSlices(family)) {
      const characters = charactersOf(slice, left[slice.style]).sort()
      for (const character of characters) left[slice.style].delete(character)
      if (characters.length > 0) faces.push(await cutFace(family, slice, lang, characters.join(''), cacheDir))
    }
  }
  return faces
}

function characterSet(text: string): Set<string> {
  return new Set(text.normalize('NFC').replaceAll(/\p{Cc}/gu, ''))
}

async function cutFace(family: FontFamily, slice: FontSlice, lang: Lang, characters: string, cacheDir: string) {
  const source = await readFile(slice.file)
  const settings = {
    targetFormat: 'woff2' as const,
    variationAxes: { wght: { min: 400, max: 700 } },
    // Combining marks, such as a stress in Russian, need their anchors; nothing else does.
    keepFeatures: /\p{M}/u.test(characters) ? [...features, 'ccmp', 'mark'] : features,
    noHinting: true,
    dropTables: ['STAT', 'VVAR', 'vhea', 'vmtx'],
  }
  const key = createHash('sha256').update(source).update(characters).update(JSON.stringify(settings)).digest('hex')
  const fileName = `${family.slug}${slice.style === 'italic' ? '-italic' : ''}-${lang}-${slice.slice}.woff2`
  const path = join(cacheDir, key.slice(0, 16), fileName)
  const data = await keepFile(path, () => subsetFont(source, characters, settings))
  const unicodeRange = writeUnicodeRange(characters)
  return {
    family: `${family.name} ${lang}`,
    style: slice.style,
    slice: slice.slice,
    unicodeRange,
    fileName,
    path,
    data,
  }
}
