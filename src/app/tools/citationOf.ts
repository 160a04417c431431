import type { TFunction } from 'i18next'
import { permalinkOf } from '#app/readout/permalink.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Citation, CitedWords } from '#domain/citing/citation.ts'
import { setQuotationMarks } from '#domain/citing/setQuotationMarks.ts'
import type { Contact, Quotation, Readout } from '#domain/readout.ts'
import type { CitedPassage } from '#features/passages/PassageOffer.tsx'
import { formatDay } from '#i18n/formatDay.ts'
import { todayHere } from '#i18n/todayHere.ts'

/** The name under which our own accounts come out. */
const SITE = 'Readout'

/** A readout as it is read, in the other language where that could be loaded, and the moment at which it is asked for. */
export type Sources = { readout: Readout; twin: Readout | null; now: Date; t: TFunction }

/** A quotation as it is cited; `null` where its original could not be loaded. */
export function citationOf({ readout, twin, quotation, now, t }: Sources & { quotation: Quotation }): Citation | null {
  const { id, mode, speaker, source, contactProvenance } = quotation
  const { lang, original, slug, headline } = readout
  const read = wordsOf(readout, id)
  const other = wordsOf(twin, id)
  const words = lang === original ? read : other
  const contact = readout.contacts.find((each) => each.id === quotation.contact)
  if (words === null || contact === undefined) return null
  const records = contactProvenance.kind === 'record' ? contactProvenance.records : []
  const named = records.map(({ name, href }) => [name, href].filter((part) => part !== null).join(', ')).join('; ')
  return {
    key: `${slug}-${id}`,
    mode,
    words,
    translation: lang === original ? other : read,
    lang,
    speaker,
    source,
    date: contact.date,
    headline,
    url: permalinkOf(readout, id),
    ...saidOf(contact, {
      lang,
      now,
      t,
      record: named === '' ? null : `${startLow(t('quotation.card.record'))} ${named}`,
    }),
  }
}

/** Words of a readout that are nobody's quotation: those of the account itself, in the language in which they are read. */
export function passageCitationOf({
  readout,
  passage,
  now,
  t,
}: Omit<Sources, 'twin'> & { passage: CitedPassage }): Citation {
  const { lang, slug, headline, date } = readout
  return {
    key: `${slug}-passage`,
    mode: 'direct',
    words: { lang, text: setQuotationMarks(passage.words, lang, 'direct') },
    translation: null,
    lang,
    speaker: SITE,
    source: t('citing.passage.source'),
    date,
    headline,
    url: passage.url,
    ...saidOf(readout, { lang, now, t, record: null }),
  }
}

type Saying = Pick<Sources, 'now' | 't'> & { lang: Lang; record: string | null }

function saidOf(
  { kind, date }: Pick<Contact, 'kind' | 'date'>,
  { lang, now, t, record }: Saying,
): Pick<Citation, 'accessed' | 'said'> {
  const accessed = todayHere(now)
  const { words } = date
  return {
    accessed,
    said: {
      contact: `${startLow(t(`contact.kind.${kind}`))}, ${words}`,
      date: words,
      accessed: t('citing.said.accessed', { date: formatDay(accessed, lang) }),
      reported: t('app.citation.reported'),
      translation: t('app.citation.translation'),
      record,
    },
  }
}

function wordsOf(readout: Readout | null, id: string): CitedWords | null {
  const quotation = readout?.quotations.find((each) => each.id === id)
  if (!readout || !quotation) return null
  return { lang: readout.lang, text: setQuotationMarks(quotation.text, readout.lang, quotation.mode) }
}

/** A name as it stands within a sentence. */
function startLow(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
