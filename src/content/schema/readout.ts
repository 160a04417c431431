import { z } from 'zod'
import { date } from './date.ts'
import { id } from './id.ts'
import { link } from './link.ts'
import { onRecord } from './record.ts'
import { localizedSelector } from './selector.ts'
import { localized } from './text.ts'

/** The identity of one readout: what it is called, what it reports, whose account it is. */
export const readout = z.strictObject({
  slug: id.meta({ description: 'Its name in the URL; the same as the name of its folder' }),
  original: z.enum(['ru', 'en']).meta({ description: 'The language that quotations were spoken or written in' }),
  contact: id.meta({ description: 'Id of the contact that it reports' }),
  published: z
    .strictObject({ edtf: date, record: onRecord.optional() })
    .meta({ description: 'When the account came out; with `record` where the item itself does not say' }),
  headline: localized,
  dek: localized,
  account: localized.meta({ description: 'Whose account this is and what the quotation marks stand for' }),
  source: z.strictObject({
    text: localized.meta({ description: 'The source line, as plain text' }),
    links: z
      .array(z.strictObject({ selector: localizedSelector, href: link }))
      .meta({ description: 'Links laid over words of the source line' }),
  }),
  credit: localized.optional().meta({ description: 'A word on pictures' }),
  map: z
    .strictObject({ caption: localized })
    .optional()
    .meta({ description: 'Shows the lead map: the capitals of the sides and the place of the coming meeting' }),
})
