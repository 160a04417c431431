import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import type { Lang } from '#content/schema/text.ts'
import { fontFamilies } from './fontFamilies.ts'
import { fontSlices } from './fontSlices.ts'
import { type FontTexts, subsetFonts } from './subsetFonts.ts'
import { type FontRule, writeFontCss, writeTwinFontCss } from './writeFontCss.ts'

const MODULE = 'virtual:fonts.css'
const TWIN_MODULE = 'virtual:twin-fonts.css'
const LANGS: Lang[] = ['ru', 'en']

/**
 * Gives `virtual:fonts.css`, the fonts of all languages: in a build cut to the characters of `texts`, in the dev server
 * whole, so that an edit needs no new cut. Vite sees plain style sheets that name files, and so emits, hashes and serves
 * them like any other; a cut file becomes `assets/{family}-{lang}-{slice}-{hash}.woff2`. And `virtual:twin-fonts.css`, by which
 * a part in another language than the page's has that language's.
 */
export function fontsPlugin({ texts }: { texts: () => Promise<Record<Lang, FontTexts>> }): Plugin {
  let isBuild = false
  let cacheDir = ''
  return {
    name: 'readout:fonts',
    configResolved(config) {
      isBuild = config.command === 'build'
      cacheDir = join(config.root, 'node_modules/.cache/readout-fonts')
    },
    resolveId: (id) => (id === MODULE || id === TWIN_MODULE ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${TWIN_MODULE}`) return LANGS.map(writeTwinFontCss).join('\n')
      if (id !== `\0${MODULE}`) return null
      return isBuild ? cutStyleSheet(await texts(), cacheDir) : wholeStyleSheet()
    },
  }
}

async function cutStyleSheet(texts: Record<Lang, FontTexts>, cacheDir: string): Promise<string> {
  const sheets: string[] = []
  for (const lang of LANGS) {
    const faces = await subsetFonts({ lang, cacheDir, ...texts[lang] })
    // A font of a few letters is small enough to be inlined, but then every page of every language would carry it.
    const rules = faces.map((face): FontRule => ({ ...face, url: `${normalizePath(face.path)}?no-inline` }))
    sheets.push(writeFontCss(lang, rules))
  }
  return sheets.join('\n')
}

function wholeStyleSheet(): string {
  const slices = fontFamilies.flatMap((family) => fontSlices(family).map((slice) => ({ ...slice, name: family.name })))
  const sheets = LANGS.map((lang) =>
    writeFontCss(
      lang,
      slices.map(({ name, style, range, file }) => ({
        family: `${name} ${lang}`,
        style,
        unicodeRange: range,
        url: normalizePath(file),
      })),
    ),
  )
  return sheets.join('\n')
}
