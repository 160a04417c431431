import type { Graph } from 'schema-dts'

/** A graph as a data block for HTML, which no browser runs; a `<` in it is written so that no text can end the block. */
export function writeLinkedData(graph: Graph): string {
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`
}
