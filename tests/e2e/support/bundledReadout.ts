import { readFileSync } from 'node:fs'

type InBoth = { ru: string; en: string }
type SectionFile = { id: string; heading: InBoth; paragraphs: { id: string; text: InBoth; note?: InBoth }[] }[]
type QuotationFile = {
  id: string
  mode: 'direct' | 'reported'
  paragraph: string
  selector: { ru: { exact: string }; en: { exact: string } }
  speaker: { name: InBoth }
  source: InBoth
  contact: { contact: string }
}[]
type ReadoutFile = {
  headline: InBoth
  dek: InBoth
  account: InBoth
  source: { text: InBoth }
  map: { caption: InBoth }
}

/** The bundled readout as its editors wrote it: what the page must show is compared with the files themselves. */
export const BUNDLED = {
  readout: read<ReadoutFile>('readout'),
  sections: read<SectionFile>('sections'),
  quotations: read<QuotationFile>('quotations'),
}

function read<File>(name: string): File {
  return JSON.parse(readFileSync(`src/content/readouts/lavrov-blinken-2021-05/${name}.json`, 'utf8')) as File
}

/** A quotation as the reader meets it: its label in each language beside what the file says. Direct ones first. */
export const QUOTATIONS = (['direct', 'reported'] as const).flatMap((mode) =>
  BUNDLED.quotations
    .filter((quotation) => quotation.mode === mode)
    .map((quotation, index) => ({ ...quotation, label: labelOf(mode, index), position: index + 1 })),
)

function labelOf(mode: 'direct' | 'reported', index: number): InBoth {
  if (mode === 'direct') return { ru: String(index + 1), en: String(index + 1) }
  return { ru: 'абв'.charAt(index), en: 'abc'.charAt(index) }
}
