import { recall } from '#browser/recall.ts'
import { store } from '#browser/storage.ts'
import { CITATION_FORMATS, type CitationFormat } from '#domain/citing/citationFormats.ts'

const KEY = 'readout:citation-format'

/** The format that the reader chose last on this device; the first one where none is kept, or rubbish. */
export function rememberedFormat(): CitationFormat {
  const id = recall(KEY)
  return CITATION_FORMATS.find((format) => format.id === id) ?? CITATION_FORMATS[0]
}

/** Keeps the reader's choice for the next citation. */
export function rememberFormat({ id }: CitationFormat): void {
  store(KEY, id)
}
