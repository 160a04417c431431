import type { Relation } from '#domain/readout.ts'

/** The light colours of src/styles/tokens.css, which a test holds them to. */
export const previewColours = {
  paper: '#fbfaf7',
  ink: '#1c1b19',
  soft: '#5c5851',
  line: '#e4e0d7',
  accent: '#14505c',
}

/** The colours of a contact's quotations, from the same place. */
export const relationColours: Record<Relation, { tint: string; edge: string }> = {
  this: { tint: '#ffe9a8', edge: '#a06a00' },
  previous: { tint: '#cfe8e6', edge: '#2a7f7a' },
  upcoming: { tint: '#e5dcf7', edge: '#6a4bb0' },
  later: { tint: '#ecebe7', edge: '#716d66' },
}
