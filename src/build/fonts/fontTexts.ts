import type { Lang } from '#content/schema/text.ts'
import type { Readout } from '#domain/readout.ts'
import type { FontTexts } from './subsetFonts.ts'

/** The wordmark, and the languages by their own names in the switch. */
const NAMES = 'Readout Русский English'

/**
 * Gathers the text of each language that the fonts are cut to: every string of its readouts and of its interface. What `tools`
 * say, which open in dialogs, is never set in the text's font.
 */
export function fontTexts(
  readouts: Readout[],
  dictionaries: Record<Lang, unknown>,
  tools: Record<Lang, unknown>,
): Record<Lang, FontTexts> {
  const textOf = (lang: Lang): FontTexts => {
    const own = readouts.filter((readout) => readout.lang === lang)
    return {
      text: [NAMES, ...stringsIn([own.map(withoutMap), dictionaries[lang]])].join(''),
      italicText: own.flatMap(innerQuotations).join(''),
      interfaceText: stringsIn(tools[lang]).join(''),
    }
  }
  return { ru: textOf('ru'), en: textOf('en') }
}

function withoutMap({ map, ...readout }: Readout): unknown {
  return [readout, map?.caption, map?.ends.map(({ name }) => name), map?.meeting?.name]
}

function innerQuotations({ sections }: Readout): string[] {
  const segments = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.segments))
  return segments.filter(({ marks }) => marks.some(({ kind }) => kind === 'inner')).map(({ text }) => text)
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
