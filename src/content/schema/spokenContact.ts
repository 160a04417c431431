import { z } from 'zod'
import { date } from './date.ts'
import { id } from './id.ts'
import { onRecord } from './record.ts'
import { localized } from './text.ts'

/** What one readout says of a contact. Everything here is stated in the item, but where `record` stands. */
export const spokenContact = z.strictObject({
  contact: id,
  planned: date.optional().meta({ description: 'The date as planned at the time, for a contact still to come' }),
  occasion: z
    .strictObject({ text: localized, topics: z.array(id) })
    .optional()
    .meta({ description: 'On the margins of what it takes place' }),
  topics: z.array(id).meta({ description: 'The topics that the item ascribes to it' }),
  agenda: localized
    .optional()
    .meta({ description: 'A subject that is no topic of the registry, in the words of the item' }),
  paragraphs: z
    .array(z.strictObject({ paragraph: id, record: onRecord.optional() }))
    .meta({ description: 'The paragraphs that speak of it' }),
})

export type SpokenContact = z.infer<typeof spokenContact>
