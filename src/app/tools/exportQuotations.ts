import { permalinkOf } from '#app/readout/permalink.ts'
import type { SavedFile } from '#browser/saveFile.ts'
import { quotationRows } from '#domain/exporting/quotationRows.ts'
import { writeAnnotations } from '#domain/exporting/writeAnnotations.ts'
import { writeCsv } from '#domain/exporting/writeCsv.ts'
import { topicNames } from '#domain/topicNames.ts'
import { citationOf, type Sources } from './citationOf.ts'

/** All quotations of a readout as a file: a table, or annotations of its pages. */
export function exportQuotations(form: 'csv' | 'annotations', sources: Sources): SavedFile {
  const name = `${sources.readout.slug}-quotations`
  return form === 'csv'
    ? { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: tableOf(sources) }
    : { name: `${name}.jsonld`, type: 'application/ld+json', text: annotationsOf(sources) }
}

function tableOf(sources: Sources): string {
  const { readout } = sources
  const names = topicNames(readout)
  const rows = readout.quotations.flatMap((quotation) => {
    const citation = citationOf({ ...sources, quotation })
    const topics = quotation.topics.flatMap((id) => names.get(id) ?? [])
    return citation === null ? [] : [{ citation, id: quotation.id, label: quotation.label, topics }]
  })
  return writeCsv(quotationRows(rows))
}

function annotationsOf(sources: Sources): string {
  const { readout, twin } = sources
  return writeAnnotations(twin === null ? [readout] : [readout, twin], {
    urlOf: (lang) => permalinkOf({ lang, slug: readout.slug }),
    describe: (quotation) => `${quotation.speaker}, ${quotation.source}`,
  })
}
