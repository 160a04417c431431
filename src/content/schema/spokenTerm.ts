import { z } from 'zod'
import { id } from './id.ts'
import { localized } from './text.ts'

/** What one readout itself states of a term of the glossary. */
export const spokenTerm = z.strictObject({
  term: id,
  states: z.array(localized).min(1).meta({ description: 'Sentences that rest on the item alone' }),
})
