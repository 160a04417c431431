import type { Lang } from '#content/schema/text.ts'
import { type FallbackFont, type FontFamily, fontFamilies, type Weight } from './fontFamilies.ts'

/** What an `@font-face` rule says of a file; `url` as CSS is to have it. */
export type FontRule = { family: string; style: 'normal' | 'italic'; unicodeRange: string; url: string }

const weights: Weight[] = [400, 700]

/**
 * The style sheet of a language's fonts: its faces, stand-ins from the reader's system scaled to the same measures (so
 * that little moves when a font arrives), and, while the page is in that language, the properties that name them: with
 * the faces once `data-fonts` says that they are at hand, or where there is no script to say so. What a page in the language
 * is first painted with stands in a layer of the language's own, the rest, like the faces, in layers for later.
 */
export function writeFontCss(lang: Lang, rules: FontRule[]): string {
  return [
    ...rules.map(writeFace),
    `@layer fonts.${lang}{`,
    ...fontFamilies.flatMap((family) => writeFallbacks(family, lang, family.firstWeights)),
    `:root:lang(${lang}){${properties(lang, standIns)}}`,
    '}',
    '@layer fonts.later{',
    ...fontFamilies.flatMap((family) =>
      writeFallbacks(
        family,
        lang,
        weights.filter((weight) => !family.firstWeights.includes(weight)),
      ),
    ),
    '}',
    // Over the language's own layer, in whichever order the two are read.
    '@layer tokens.later{',
    `:root:is([data-fonts],:not([data-scripted])):lang(${lang}){${properties(lang, allNames)}}`,
    '}',
  ].join('\n')
}

/** The style sheet by which a twin in a language, within a page in another, has the fonts of its own. */
export function writeTwinFontCss(lang: Lang): string {
  return [
    `[data-twin]:lang(${lang}){${properties(lang, standIns)}}`,
    `:root[data-fonts] [data-twin]:lang(${lang}){${properties(lang, allNames)}}`,
  ].join('\n')
}

function properties(lang: Lang, names: (family: FontFamily, lang: Lang) => string[]): string {
  return fontFamilies.map((family) => `${family.property}:${stack(names(family, lang), family)}`).join(';')
}

function writeFace({ family, style, unicodeRange, url }: FontRule): string {
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:400 700;font-display:swap;src:url("${url}") format('woff2');unicode-range:${unicodeRange}}`
}

function writeFallbacks(family: FontFamily, lang: Lang, of: Weight[]): string[] {
  return family.fallbacks.flatMap((fallback) => of.map((weight) => writeFallback(family, fallback, lang, weight)))
}

function writeFallback(family: FontFamily, fallback: FallbackFont, lang: Lang, weight: Weight): string {
  const scale = family.widths[lang][weight] / fallback.widths[lang][weight]
  const sources = fallback.locals[weight].map((name) => `local('${name}')`).join(',')
  // The overrides are shares of the scaled size: hence divided by the scale.
  return `@font-face{font-family:'${fallbackName(family, fallback, lang)}';font-weight:${weight};src:${sources};size-adjust:${percent(scale)};ascent-override:${percent(family.ascent / scale)};descent-override:${percent(family.descent / scale)};line-gap-override:0%}`
}

function allNames(family: FontFamily, lang: Lang): string[] {
  return [`${family.name} ${lang}`, ...standIns(family, lang)]
}

function standIns(family: FontFamily, lang: Lang): string[] {
  return family.fallbacks.map((fallback) => fallbackName(family, fallback, lang))
}

function stack(names: string[], { lastResort }: FontFamily): string {
  return `${names.map((name) => `'${name}'`).join(',')},${lastResort}`
}

function fallbackName(family: FontFamily, fallback: FallbackFont, lang: Lang): string {
  return `${family.name} ${lang} ${fallback.name}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
