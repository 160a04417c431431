import type { Lang } from '#content/schema/text.ts'
import type { Range } from '#domain/anchor.ts'

/** What is written with a full stop within a sentence too; single letters (initials, «г.», «т. е.», “U.S.”) are so in any case. */
const ABBREVIATIONS: Record<Lang, string> = {
  ru: 'гг вв им ул стр см ср др пр тыс млн млрд трлн руб проф акад ген напр обл гор',
  en: 'Mr Mrs Ms Dr Prof Gen Sen Rep Gov Amb Lt Col Maj Capt St Jr Sr No Nos Art vs etc cf al Inc Ltd Co Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
}

const LAST_WORD = /(\p{L}+)\.\s*$/u

/**
 * The sentences of a text, in order, without the white space around them. Where a full stop may belong to an abbreviation two
 * sentences stay one: to hear one too long is better than to hear one broken.
 */
export function splitSentences(text: string, lang: Lang): Range[] {
  const abbreviations = new Set(ABBREVIATIONS[lang].split(' '))
  const sentences: Range[] = []
  let start = 0
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length
    const [, last = ''] = LAST_WORD.exec(segment) ?? []
    if (end < text.length && (last.length === 1 || abbreviations.has(last))) continue
    const words = text.slice(start, end)
    if (words.trim() !== '')
      sentences.push({ start: end - words.trimStart().length, end: start + words.trimEnd().length })
    start = end
  }
  return sentences
}
