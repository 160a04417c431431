import { z } from 'zod'
import { id } from './id.ts'
import { onRecord } from './record.ts'
import { localizedSelector } from './selector.ts'
import { localized } from './text.ts'

/** Somebody's words: `direct` between quotation marks, `reported` in the writer's wording. */
export const quotation = z.strictObject({
  id,
  mode: z.enum(['direct', 'reported']),
  paragraph: id,
  selector: localizedSelector.meta({ description: 'The words, outer quotation marks included' }),
  inner: z
    .array(localizedSelector)
    .optional()
    .meta({ description: 'Quotations inside this one: set off, not counted' }),
  speaker: z.strictObject({
    name: localized.meta({ description: 'Who said it, as it is shown' }),
    parties: z.array(id).min(1).meta({ description: 'The parties that a filter by speaker finds it under' }),
  }),
  source: localized.meta({ description: 'Where it was said' }),
  contact: z
    .strictObject({ contact: id, record: onRecord.optional() })
    .meta({ description: 'The contact that it belongs to; with `record` where the item itself does not say' }),
})

export type Quotation = z.infer<typeof quotation>
