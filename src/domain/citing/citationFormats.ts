import type { Citation } from './citation.ts'
import { writeBibtex } from './writeBibtex.ts'
import { writeCslJson } from './writeCslJson.ts'
import { writeMarkdown } from './writeMarkdown.ts'
import { writePlain } from './writePlain.ts'
import { writeRis } from './writeRis.ts'

/** A way to write a citation down. `file`: what it is called and what it is as a file, where it makes sense as one. */
export type CitationFormat = {
  id: 'plain' | 'markdown' | 'bibtex' | 'ris' | 'csl'
  write: (citation: Citation) => string
  file: { extension: string; type: string } | null
}

/** All ways to write a citation down; what people read first, then what reference managers read. */
export const CITATION_FORMATS: [CitationFormat, ...CitationFormat[]] = [
  { id: 'plain', write: writePlain, file: null },
  { id: 'markdown', write: writeMarkdown, file: null },
  { id: 'bibtex', write: writeBibtex, file: { extension: 'bib', type: 'application/x-bibtex' } },
  { id: 'ris', write: writeRis, file: { extension: 'ris', type: 'application/x-research-info-systems' } },
  { id: 'csl', write: writeCslJson, file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' } },
]
