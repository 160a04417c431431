import { describe, expect, it } from 'vitest'
import type { Contact, Outcome, OutcomeState } from '#domain/readout.ts'
import { createI18n } from '#i18n/createI18n.ts'
import en from '#i18n/en.json'
import ru from '#i18n/ru.json'
import { buildContact, buildDate, sayDates } from '#tests/support/buildReadout.ts'
import { describeSince } from './describeSince.ts'

const t = { en: createI18n('en', en).t, ru: createI18n('ru', ru).t }

function outcome(state: OutcomeState, edtf: string, remark: string | null = null): Outcome {
  return { state, date: buildDate(edtf), remark, provenance: { kind: 'article' } }
}

const planned: Partial<Contact> = {
  kind: 'meeting',
  relation: 'upcoming',
  isPlanned: true,
  date: buildDate('2021-05-20~'),
}

/** By one and the same clock it is 1 May in Chicago and 2 May in Moscow. */
const MAY = new Date('2021-05-01T23:00:00Z')

type Case = { lang: 'ru' | 'en'; given: Partial<Contact>; now: Date | null; text: string | null }

const CASES: Case[] = [
  {
    lang: 'en',
    given: { ...planned, outcome: outcome('held', '2021-05-19', 'at Harpa') },
    now: null,
    text: 'Held on 19 May 2021, at Harpa',
  },
  {
    lang: 'ru',
    given: { ...planned, outcome: outcome('held', '2021-05-19') },
    now: null,
    text: 'Состоялась 19 мая 2021',
  },
  { lang: 'en', given: { ...planned, outcome: outcome('held', '2021-05') }, now: MAY, text: 'Held: May 2021' },
  {
    lang: 'en',
    given: { relation: 'later', outcome: outcome('held', '2021-05-12', 'an hour') },
    now: MAY,
    text: 'Held, an hour',
  },
  { lang: 'ru', given: { relation: 'later', outcome: outcome('held', '2021-05-12') }, now: MAY, text: 'Состоялся' },
  { lang: 'en', given: { outcome: outcome('held', '2021-05-12') }, now: MAY, text: null },
  { lang: 'en', given: { relation: 'previous', outcome: outcome('held', '2021-05-12') }, now: MAY, text: null },
  {
    lang: 'en',
    given: { relation: 'previous', outcome: outcome('held', '2021-05-12', 'an hour') },
    now: MAY,
    text: 'an hour',
  },
  {
    lang: 'en',
    given: { ...planned, outcome: outcome('cancelled', '2021-05-18') },
    now: MAY,
    text: 'Cancelled on 18 May 2021',
  },
  {
    lang: 'ru',
    given: { ...planned, outcome: outcome('cancelled', '2021-05-18') },
    now: MAY,
    text: 'Отменена 18 мая 2021',
  },
  { lang: 'ru', given: { kind: 'call', outcome: outcome('cancelled', '2021-05-12') }, now: MAY, text: 'Отменён' },
  {
    lang: 'en',
    given: { ...planned, outcome: outcome('cancelled', '2021-05') },
    now: MAY,
    text: 'Cancelled: May 2021',
  },
  {
    lang: 'en',
    given: { ...planned, outcome: outcome('unconfirmed', '2021-05-20~') },
    now: null,
    text: 'The date has passed; we know of no confirmation',
  },
  {
    lang: 'en',
    given: { date: buildDate('2021-04-01') },
    now: MAY,
    text: 'The date has passed; we know of no confirmation',
  },
  { lang: 'en', given: planned, now: null, text: null },
  { lang: 'en', given: { ...planned, zone: 'Europe/Moscow' }, now: MAY, text: 'In 18 days' },
  { lang: 'en', given: { ...planned, zone: 'America/Chicago' }, now: MAY, text: 'In 19 days' },
  { lang: 'en', given: { date: buildDate('2021-05-03') }, now: MAY, text: 'In 1 day' },
  { lang: 'ru', given: { date: buildDate('2021-05-03') }, now: MAY, text: 'Через 1 день' },
  { lang: 'ru', given: { date: buildDate('2021-05-05') }, now: MAY, text: 'Через 3 дня' },
  { lang: 'ru', given: planned, now: MAY, text: 'Через 18 дней' },
  { lang: 'en', given: { date: buildDate('2021-05-02') }, now: MAY, text: 'Today' },
  { lang: 'ru', given: { date: buildDate('2021-05-02') }, now: MAY, text: 'Сегодня' },
]

describe('describeSince', () => {
  it.each(CASES)('says "$text" ($lang)', ({ lang, given, now, text }) => {
    const said = describeSince(sayDates(buildContact({ id: 'contact', ...given }), lang), now, t[lang])
    expect(said?.replaceAll('\u00a0', ' ') ?? null).toBe(text)
  })
})
