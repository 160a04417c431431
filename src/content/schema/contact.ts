import { z } from 'zod'
import { date } from './date.ts'
import { id } from './id.ts'
import { onRecord } from './record.ts'
import { localized } from './text.ts'

const outcome = z.strictObject({
  state: z.enum(['held', 'cancelled', 'unconfirmed']),
  date: date.optional().meta({ description: 'When it was cancelled; when it was held is the date of the contact' }),
  remark: localized.optional().meta({ description: 'Where, how long: a phrase without a full stop' }),
  record: onRecord,
})

/** A call or meeting between parties, whoever tells of it. Everything here is on the public record. */
export const contact = z.strictObject({
  id,
  kind: z.enum(['call', 'meeting', 'brief-contact']),
  parties: z.array(id).min(2),
  date: z.strictObject({ edtf: date, record: onRecord }),
  place: z.strictObject({ place: id, record: onRecord }).optional(),
  remark: localized.optional().meta({ description: 'Subject or occasion: a phrase without a full stop' }),
  topics: z
    .array(z.strictObject({ topic: id, record: onRecord }))
    .optional()
    .meta({ description: 'Topics that the public record, not a readout, ascribes to this contact' }),
  outcome: outcome.optional().meta({ description: 'What is known since; left out while it is still ahead' }),
})

export type Contact = z.infer<typeof contact>
