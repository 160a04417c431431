import type { Citation } from '#domain/citing/citation.ts'
import { buildDate } from './buildReadout.ts'

/** A direct quotation of 12 May 2021 in Russian, read in English, without its translation, unless otherwise given. */
export function buildCitation(given: Partial<Citation> = {}): Citation {
  return {
    key: 'small-call-q1',
    mode: 'direct',
    words: { lang: 'ru', text: '«Договорились провести „на полях“ встречу»' },
    translation: null,
    lang: 'en',
    speaker: 'Russian MFA',
    source: 'statement on the call',
    date: buildDate('2021-05-12'),
    headline: 'The two Ministers speak',
    url: 'https://example.org/en/small-call/#q1',
    accessed: '2026-11-26',
    said: {
      contact: 'phone call, 12 May 2021',
      date: '12 May 2021',
      accessed: 'accessed 26 November 2026',
      reported: 'as reported, not word for word',
      translation: 'our translation',
      record: null,
    },
    ...given,
  }
}
