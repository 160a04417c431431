import { z } from 'zod'
import { id } from './id.ts'
import { localized } from './text.ts'

/** Somebody who takes part in contacts or speaks: a person or a body. */
export const party = z.strictObject({
  id,
  kind: z.enum(['person', 'body']),
  name: localized.meta({ description: 'Full name' }),
  shortName: localized.meta({ description: 'The name that fits a filter or a map' }),
  office: localized.optional().meta({ description: 'The office held at the time, for a person' }),
  capital: id.meta({
    description: "Id of the place of the party's capital: the map's end point and the zone of its calls",
  }),
})
