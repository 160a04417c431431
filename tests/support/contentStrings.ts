import type { Readout, ReadoutSummary } from '#domain/readout.ts'
import { formatDate } from '#i18n/formatDate.ts'

/** Keys whose strings are read by the code, not by the reader. */
const CODE =
  /^(id|slug|lang|kind|mode|original|otherLang|contact|section|paragraph|relation|state|zone|href|edtf|from|to|precision|ground|route)$/

/** Every string of compiled content that a page may show, dates as they are written out. */
export function contentStrings(readout: Readout | ReadoutSummary): Set<string> {
  const strings = new Set<string>()
  collect(readout, readout.lang, strings)
  return strings
}

function collect(value: object, lang: 'ru' | 'en', strings: Set<string>): void {
  if ('edtf' in value) strings.add(formatDate(value as Readout['date'], lang))
  for (const [key, child] of Object.entries(value)) {
    // A string in a list is always an id.
    if (typeof child === 'string' && !Array.isArray(value) && !CODE.test(key)) strings.add(child)
    if (typeof child === 'object' && child !== null) collect(child, lang, strings)
  }
}
