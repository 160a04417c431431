import type { DateSpan } from '#content/schema/readEdtf.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Mode } from '#domain/readout.ts'

/** Words in one language, in the quotation marks of that language. */
export type CitedWords = { lang: Lang; text: string }

/**
 * A quotation as it is cited. `words` are in the language that they were spoken or written in; all else is in the reader's.
 * `said` holds what a human reads, ready to be put into place.
 */
export type Citation = {
  /** ASCII, one for each quotation of the site. */
  key: string
  mode: Mode
  words: CitedWords
  translation: CitedWords | null
  lang: Lang
  speaker: string
  /** Where it was said. */
  source: string
  /** When the contact took place that the words belong to. */
  date: DateSpan
  headline: string
  /** The deep link. */
  url: string
  /** The reader's day, ISO. */
  accessed: string
  said: {
    /** The contact and its date. */
    contact: string
    date: string
    accessed: string
    /** That the words are those of a report. */
    reported: string
    /** That the translation is our own. */
    translation: string
    /** The records that tie the words to the contact where the item does not. */
    record: string | null
  }
}
