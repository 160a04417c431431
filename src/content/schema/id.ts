import { z } from 'zod'
import { ID_FORM } from './idForm.ts'

/** A short ASCII id that stands in URLs: given in the data, never made from a heading. */
export const id = z
  .string()
  .max(64)
  .regex(ID_FORM, { error: 'an id of a-z, 0-9 and single hyphens that begins with a letter' })
  .meta({ description: 'Short ASCII id: a-z, 0-9 and single hyphens, beginning with a letter' })
