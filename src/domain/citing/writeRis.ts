import type { Citation } from './citation.ts'
import { sharedParts } from './datesOf.ts'
import { onOneLine } from './onOneLine.ts'
import { remarksOf } from './remarksOf.ts'

/**
 * A citation in RIS: the words are the abstract. A value stands on one line.
 * https://refdb.sourceforge.net/manual/ch07.html
 */
export function writeRis(citation: Citation): string {
  const { key, words, speaker, source, headline, url, accessed } = citation
  const lines: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', speaker],
    ['TI', source],
    ['T2', headline],
    ...datesOf(citation),
    ['Y2', `${accessed.replaceAll('-', '/')}/`],
    ['LA', words.lang],
    ['AB', words.text],
    ...remarksOf(citation).map((remark): [string, string] => ['N1', remark]),
    ['UR', url],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join('')
}

/** Year/month/day/other: what is known, and the date in words where that is not one day. None where no year is known. */
function datesOf({ date, said }: Citation): [tag: string, value: string][] {
  const [year, month = '', day = ''] = sharedParts(date)
  if (year === undefined) return []
  const isExact = day !== '' && !date.isApproximate && !date.isUncertain
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/${isExact ? '' : said.date}`],
  ]
}
