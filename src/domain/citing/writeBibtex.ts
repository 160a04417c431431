import type { Citation } from './citation.ts'
import { sharedParts } from './datesOf.ts'
import { onOneLine } from './onOneLine.ts'
import { remarksOf } from './remarksOf.ts'

const BABEL = { ru: 'russian', en: 'british' }

/** Braces have to balance even where they are escaped: those of the text are named. */
const NAMES: Record<string, string> = {
  '\\': 'textbackslash',
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
}

/**
 * A citation in BibTeX, for Biber and its kin: UTF-8, and a date in EDTF, which it reads. The words are the abstract; white
 * space is one space there, so a line break is too. https://ctan.org/pkg/biblatex
 */
export function writeBibtex(citation: Citation): string {
  const { key, words, speaker, source, headline, url, accessed } = citation
  const fields: [name: string, value: string][] = [
    // Braced twice: a name that is not to be taken apart, a title that keeps its capitals.
    ['author', `{${escapeTex(speaker)}}`],
    ['title', `{${escapeTex(source)}}`],
    ['booktitle', `{${escapeTex(headline)}}`],
    ...datesOf(citation),
    ['url', url],
    ['urldate', accessed],
    ['langid', BABEL[words.lang]],
    ['abstract', escapeTex(words.text)],
    ['note', escapeTex(remarksOf(citation).join('; '))],
  ]
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`
}

/** A date with an open end is in the note alone: not every reader of the format knows one. Old styles know no date but a year. */
function datesOf({ date }: Citation): [name: string, value: string][] {
  if (date.from === null || date.to === null) return []
  const [year] = sharedParts(date)
  return year === undefined
    ? [['date', date.edtf]]
    : [
        ['date', date.edtf],
        ['year', year],
      ]
}

function escapeTex(text: string): string {
  return (
    onOneLine(text)
      .replace(/[\\{}~^]/g, (character) => `{\\${NAMES[character]}}`)
      .replace(/[%&#$_]/g, '\\$&')
      // Two in a row make another character: a dash, quotation marks, an upside-down question mark.
      .replace(/([-`'?!])(?=[-`'])/g, '$1{}')
  )
}
