import type { Lang } from '#content/schema/text.ts'

export type Weight = 400 | 700

/** Mean advance width of a letter, in em. */
type Widths = Record<Lang, Record<Weight, number>>

/** A font that the reader's system may have, to stand in until ours is there: its names by weight, as `local()` takes them. */
export type FallbackFont = { name: string; locals: Record<Weight, string[]>; widths: Widths }

/** One of our families: the package it comes from, the custom property that names it, and its measures in em. */
export type FontFamily = {
  name: string
  slug: string
  property: string
  /** The weights that the first paint takes: of the others it has at most a number. */
  firstWeights: Weight[]
  styles: ('normal' | 'italic')[]
  ascent: number
  descent: number
  widths: Widths
  fallbacks: FallbackFont[]
  lastResort: string
}

// The widths are means over the passages in fontFamilies.test.ts, spaces and punctuation included, without kerning.
// Ours are measured there again by every test run. Those of Times New Roman and Arial were measured the same way on
// Liberation Serif and Liberation Sans 2.1, which share their advance widths; those of Noto Serif and Roboto, which
// Android brings, on their static files in @fontsource/noto-serif and @fontsource/roboto 5.3.0. Linux is named first: there
// each name that it does not have is a question to another process before the first paint.

const timesNewRoman: FallbackFont = {
  name: 'Times',
  locals: {
    400: ['Liberation Serif', 'Times New Roman', 'TimesNewRomanPSMT'],
    700: ['Liberation Serif Bold', 'Times New Roman Bold', 'TimesNewRomanPS-BoldMT'],
  },
  widths: { ru: { 400: 0.4655, 700: 0.4928 }, en: { 400: 0.3934, 700: 0.4184 } },
}

const notoSerif: FallbackFont = {
  name: 'Noto',
  locals: { 400: ['Noto Serif', 'NotoSerif'], 700: ['Noto Serif Bold', 'NotoSerif-Bold'] },
  widths: { ru: { 400: 0.5519, 700: 0.573 }, en: { 400: 0.4674, 700: 0.4976 } },
}

const arial: FallbackFont = {
  name: 'Arial',
  locals: {
    400: ['Liberation Sans', 'Arial', 'ArialMT'],
    700: ['Liberation Sans Bold', 'Arial Bold', 'Arial-BoldMT'],
  },
  widths: { ru: { 400: 0.5104, 700: 0.5501 }, en: { 400: 0.4352, 700: 0.4716 } },
}

const roboto: FallbackFont = {
  name: 'Roboto',
  locals: { 400: ['Roboto', 'Roboto-Regular'], 700: ['Roboto Bold', 'Roboto-Bold'] },
  widths: { ru: { 400: 0.5168, 700: 0.5224 }, en: { 400: 0.4364, 700: 0.4438 } },
}

/** The family of text and headings and that of the interface. */
export const fontFamilies: FontFamily[] = [
  {
    name: 'Literata',
    slug: 'literata',
    property: '--font-text',
    firstWeights: [400, 700],
    styles: ['normal', 'italic'],
    ascent: 1.177,
    descent: 0.308,
    widths: { ru: { 400: 0.5494, 700: 0.581 }, en: { 400: 0.4677, 700: 0.4997 } },
    fallbacks: [timesNewRoman, notoSerif],
    lastResort: 'Georgia, serif',
  },
  {
    name: 'Golos Text',
    slug: 'golos-text',
    property: '--font-ui',
    firstWeights: [400],
    styles: ['normal'],
    ascent: 0.98,
    descent: 0.22,
    widths: { ru: { 400: 0.5404, 700: 0.5506 }, en: { 400: 0.4752, 700: 0.4822 } },
    fallbacks: [arial, roboto],
    lastResort: 'system-ui, sans-serif',
  },
]
