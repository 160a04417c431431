import type { Citation } from './citation.ts'
import { cslDateOf, partsOf } from './datesOf.ts'
import { remarksOf } from './remarksOf.ts'

/**
 * A citation for reference managers: one item in a list. The words are the abstract: no other field holds them.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export function writeCslJson(citation: Citation): string {
  const { key, words, speaker, source, date, headline, url, accessed, said } = citation
  const item = {
    id: key,
    type: 'webpage',
    author: [{ literal: speaker }],
    title: source,
    'container-title': headline,
    issued: cslDateOf(date, said.date),
    accessed: { 'date-parts': [partsOf(accessed)] },
    URL: url,
    language: words.lang,
    abstract: words.text,
    note: remarksOf(citation).join('\n'),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
