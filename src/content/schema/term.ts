import { z } from 'zod'
import { id } from './id.ts'
import { onRecord } from './record.ts'
import { localized } from './text.ts'

const fact = z.strictObject({ text: localized, record: onRecord })

/** An entry of the glossary: what a reader needs explained. */
export const term = z.strictObject({
  id,
  name: localized.meta({ description: 'The full name' }),
  shortName: localized.meta({ description: 'The names in everyday use' }),
  facts: z.array(fact).min(1).meta({ description: 'Sentences, each with the record that it rests on' }),
  since: z.array(fact).optional().meta({ description: 'What has happened since the readouts that use the term' }),
})
