import { z } from 'zod'

/** A passage of plain text: not empty, no white space at either end, in Unicode's composed form (NFC). */
export const plainText = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), { error: 'text without white space at its ends' })
  .refine((text) => text === text.normalize('NFC'), { error: 'text in composed form (NFC)' })
  .meta({ description: 'Plain text: no HTML, no Markdown, no white space at its ends' })

/** The same text in every language of the reader. */
export const localized = z
  .strictObject({ ru: plainText, en: plainText })
  .meta({ description: 'The same text in Russian and in English' })

export type Localized = z.infer<typeof localized>

/** The languages of the reader, by BCP 47 tag. */
export type Lang = keyof Localized
