import type { Citation } from '#domain/citing/citation.ts'

/** A citation with what a table has beside it: the number or letter of the quotation, and the names of its topics. */
export type TabledCitation = { citation: Citation; id: string; label: string; topics: string[] }

/** All quotations as a table: a row of names, which are the same in every language, then one row for each. */
export function quotationRows(quotations: TabledCitation[]): string[][] {
  return [
    ['id', 'label', 'mode', 'speaker', 'source', 'language', 'words', 'translation_language', 'translation'].concat([
      'date_edtf',
      'contact',
      'topics',
      'readout',
      'url',
      'accessed',
    ]),
    ...quotations.map(({ citation, id, label, topics }) => {
      const { mode, speaker, source, words, translation, date, said, headline, url, accessed } = citation
      const translated = [translation?.lang ?? '', translation?.text ?? '']
      const told = [date.edtf, said.contact, topics.join('; '), headline, url, accessed]
      return [id, label, mode, speaker, source, words.lang, words.text, ...translated, ...told]
    }),
  ]
}
