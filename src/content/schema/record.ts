import { z } from 'zod'
import { id } from './id.ts'
import { link } from './link.ts'
import { localized } from './text.ts'

/** A piece of the public record that facts are taken from. */
export const record = z.strictObject({
  id,
  name: localized.meta({ description: 'How the record is cited, e.g. "TASS, No. 1291721"' }),
  href: link.optional().meta({ description: 'Its address, where it is known; never a guessed one' }),
})

export type Record = z.infer<typeof record>

/** The records that a fact rests on: their ids in `registry/records.json`. */
export const onRecord = z.array(id).min(1).meta({ description: 'Ids of the records that this fact rests on' })
