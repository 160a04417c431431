import { z } from 'zod'
import { plainText } from './text.ts'

/**
 * Points at a run of text by quoting it.
 * Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export const selector = z
  .strictObject({
    exact: plainText.meta({ description: 'The words pointed at, to the letter' }),
    prefix: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What stands directly before; needed where `exact` occurs twice' }),
    suffix: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What stands directly after; needed where `exact` occurs twice' }),
  })
  .meta({ description: 'A W3C TextQuoteSelector' })

export type Selector = z.infer<typeof selector>

/** One selector for each language. */
export const localizedSelector = z
  .strictObject({ ru: selector, en: selector })
  .meta({ description: 'The same words pointed at in the Russian and in the English text' })
