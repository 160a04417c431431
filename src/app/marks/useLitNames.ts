import { useEffect } from 'react'
import { elementOf } from '#browser/elementOf.ts'
import { hasForcedColours } from '#browser/hasForcedColours.ts'
import { lightRanges } from '#browser/lightRanges.ts'
import { rangeInText, textIn } from '#browser/textOffsets.ts'
import type { Lang } from '#content/schema/text.ts'
import type { MarkedParagraph } from './markedParagraphs.ts'
import './names.css'

/**
 * Paints the names of persons and bodies in a text as words that open something; names.css says how. In forced colours a browser
 * paints whatever is lit as a selection, so there they answer unpainted.
 */
export function useLitNames(lang: Lang, paragraphs: Map<string, MarkedParagraph>): void {
  useEffect(() => {
    if (hasForcedColours()) return
    const name = `names-${lang}`
    lightRanges(name, [...paragraphs.values()].flatMap(namesIn))
    return () => lightRanges(name, [])
  }, [lang, paragraphs])
}

function namesIn({ id, text, marks }: MarkedParagraph): Range[] {
  const element = elementOf(id)
  if (element === null || !textIn(element).startsWith(text)) return []
  const names = marks.filter(({ mark }) => mark.kind === 'party')
  return names.map((run) => rangeInText(element, run)).filter((range) => range !== null)
}
