import { describe, expect, it } from 'vitest'
import type { ContactKind } from '#domain/readout.ts'
import { createI18n } from '#i18n/createI18n.ts'
import en from '#i18n/en.json'
import ru from '#i18n/ru.json'
import { buildContact, buildDate } from '#tests/support/buildReadout.ts'
import { describeDistance } from './describeDistance.ts'

const t = { en: createI18n('en', en).t, ru: createI18n('ru', ru).t }

describe('describeDistance', () => {
  it.each<{ lang: 'ru' | 'en'; edtf: string; kind?: ContactKind; text: string }>([
    { lang: 'en', edtf: '2021-02-04', text: '97 days before this call' },
    { lang: 'en', edtf: '2021-05-13', text: '1 day after this call' },
    { lang: 'en', edtf: '2021-05-20~', text: 'about 8 days after this call' },
    { lang: 'en', edtf: '2021-05-20?', text: 'about 8 days after this call' },
    { lang: 'en', edtf: '2021-04', text: 'about 27 days before this call' },
    { lang: 'en', edtf: '2021-05-01/2021-05-03', text: 'about 10 days before this call' },
    { lang: 'en', edtf: '2021-05-12', text: 'on the same day as this contact' },
    { lang: 'en', edtf: '2021-05-20', kind: 'meeting', text: '8 days after this meeting' },
    { lang: 'en', edtf: '2021-05-11', kind: 'brief-contact', text: '1 day before this brief contact' },
    { lang: 'ru', edtf: '2021-02-04', text: '97 дней до этого разговора' },
    { lang: 'ru', edtf: '2021-04-21', text: '21 день до этого разговора' },
    { lang: 'ru', edtf: '2021-05-14', text: 'через 2 дня после этого разговора' },
    { lang: 'ru', edtf: '2021-05-20~', text: 'примерно через 8 дней после этого разговора' },
    { lang: 'ru', edtf: '2021-05-10~', text: 'примерно 2 дня до этого разговора' },
    { lang: 'ru', edtf: '2021-05-11', kind: 'meeting', text: '1 день до этой встречи' },
    { lang: 'ru', edtf: '2021-05-17', kind: 'brief-contact', text: 'через 5 дней после этого краткого разговора' },
  ])('says "$text"', ({ lang, edtf, kind = 'call', text }) => {
    const reported = buildContact({ id: 'this', kind })
    expect(describeDistance(buildContact({ id: 'other', date: buildDate(edtf) }), reported, t[lang])).toBe(text)
  })

  it('is not sure of the distance to a day that is not sure itself', () => {
    const reported = buildContact({ id: 'this', date: buildDate('2021-05-12~') })
    const other = buildContact({ id: 'other', date: buildDate('2021-05-20') })
    expect(describeDistance(other, reported, t.en)).toBe('about 8 days after this call')
  })
})
