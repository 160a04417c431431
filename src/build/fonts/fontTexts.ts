import type { Lang } from '#content/schema/text.ts'
import type { Readout } from '#domain/readout.ts'
import type { FontTexts } from './subsetFonts.ts'

/** The wordmark, and the languages by their own names in the switch. */
const NAMES = 'Readout Русский English'

/**
 * Gathers the characters of each language that the fonts are cut to: of every string of its readouts and of its interface. What `tools`
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
      text: charactersIn([NAMES, own.map(withoutMap), dictionaries[lang]]),
      italicText: charactersIn(own.map(innerQuotations)),
      interfaceText: charactersIn(tools[lang]),
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

/** Every character of the strings within a value, once: the texts of a thousand readouts would fill the memory. */
function charactersIn(value: unknown): string {
  const found = new Set<string>()
  const gather = (part: unknown): void => {
    if (typeof part === 'string') for (const character of part) found.add(character)
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(gather)
  }
  gather(value)
  return [...found].join('')
}
