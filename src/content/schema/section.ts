import { z } from 'zod'
import { id } from './id.ts'
import { localized } from './text.ts'

const paragraph = z.strictObject({
  id,
  text: localized,
  note: localized.optional().meta({ description: "The editors' own remark on the paragraph" }),
})

/** A part of the text under one heading. */
export const section = z.strictObject({
  id,
  heading: localized,
  paragraphs: z.array(paragraph).min(1),
})
