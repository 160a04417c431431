import { z } from 'zod'
import { id } from './id.ts'
import { localized } from './text.ts'

/** A place on the map. */
export const place = z.strictObject({
  id,
  name: localized,
  latitude: z.number().min(-90).max(90).meta({ description: 'Degrees, north positive' }),
  longitude: z.number().min(-180).max(180).meta({ description: 'Degrees, east positive' }),
  zone: z
    .string()
    .refine(isTimeZone, { error: 'an IANA time zone, e.g. Europe/Moscow' })
    .meta({ description: 'IANA time zone in which its days begin and end' }),
})

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
