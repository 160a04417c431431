import { z } from 'zod'
import { readEdtf } from './readEdtf.ts'

/** A date in EDTF, as exact as it is known and no more (https://www.loc.gov/standards/datetime/). */
export const date = z
  .string()
  .refine((text) => readEdtf(text) !== null, {
    error:
      'a possible EDTF date: 2021-05-12, 2021-05-20~, 2021-05, 2021-21, 2021-05-01/2021-05-07, ../2021-05 or 2021-05/..',
  })
  .meta({ description: 'An EDTF date, e.g. 2021-05-12; about: 2021-05-20~; not sure: 2021-05-20?; a month: 2021-05' })
