import { beforeAll, describe, expect, it } from 'vitest'
import { writePlain } from '#domain/citing/writePlain.ts'
import type { Quotation, Readout } from '#domain/readout.ts'
import { createI18n } from '#i18n/createI18n.ts'
import en from '#i18n/en.json'
import ru from '#i18n/ru.json'
import toolsEn from '#i18n/tools.en.json'
import toolsRu from '#i18n/tools.ru.json'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { citationOf, passageCitationOf } from './citationOf.ts'

const SLUG = 'lavrov-blinken-2021-05'
const now = new Date('2026-11-26T12:00:00Z')
const tOf = {
  ru: createI18n('ru', { ...ru, ...toolsRu }).t,
  en: createI18n('en', { ...en, ...toolsEn }).t,
}
const readouts: Partial<Record<'ru' | 'en', Readout>> = {}

beforeAll(async () => {
  for (const lang of ['ru', 'en'] as const) readouts[lang] = await compileFixture(`${lang}/${SLUG}`)
})

function cite(lang: 'ru' | 'en', id: string, hasTwin = true) {
  const readout = readouts[lang] as Readout
  const quotation = readout.quotations.find((each) => each.id === id) as Quotation
  const twin = hasTwin ? (readouts[lang === 'ru' ? 'en' : 'ru'] ?? null) : null
  return citationOf({ readout, twin, quotation, now, t: tOf[lang] })
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('citationOf', () => {
  it('cites the original in the language it was written in, with marks of that language', () => {
    for (const lang of ['ru', 'en'] as const) {
      const citation = cite(lang, 'q1')
      expect(citation?.words.text).toMatch(/^«С\.В\.Лавров и Э\.Блинкен договорились провести „на полях“ .* дня»$/)
      expect(citation?.translation?.text).toMatch(/^“S\.V\. Lavrov .* ‘on the margins’ of this .* agenda”$/)
      expect(citation).toMatchObject({ key: `${SLUG}-q1`, lang, words: { lang: 'ru' }, translation: { lang: 'en' } })
    }
  })

  it.each([
    {
      lang: 'ru' as const,
      tail: [
        '— МИД России, сообщение о разговоре, телефонный разговор, 12 мая 2021',
        `Лавров и Блинкен созвонились перед встречей в Рейкьявике: ${location.origin}/ru/${SLUG}/#q1 (дата обращения: 26 ноября 2026)`,
      ],
    },
    {
      lang: 'en' as const,
      tail: [
        '— Russian MFA, statement on the call, phone call, 12 May 2021',
        `Lavrov and Blinken speak by phone ahead of a meeting in Reykjavik: ${location.origin}/en/${SLUG}/#q1 (accessed 26 November 2026)`,
      ],
    },
  ])('tells in $lang who said it, where and when, and where it is read', ({ lang, tail }) => {
    const citation = cite(lang, 'q1')
    expect(
      plain(citation === null ? '' : writePlain(citation))
        .split('\n')
        .slice(-2),
    ).toEqual(tail)
  })

  it('puts no quotation marks around reported speech', () => {
    const citation = cite('ru', 'r1')
    expect(citation?.words.text).toMatch(/^оба приветствовали .* стабильностью$/)
    expect(citation?.mode).toBe('reported')
  })

  it('has no translation where only the original could be loaded, and is none without the original', () => {
    expect(cite('ru', 'q1', false)).toMatchObject({ translation: null })
    expect(cite('en', 'q1', false)).toBeNull()
  })

  it('cites words of the account itself as its own, inner quotation marks set right', () => {
    const passage = { words: 'сказано «на полях»\nи дальше', url: 'https://example.org/#:~:text=a' }
    const citation = passageCitationOf({ readout: readouts.ru as Readout, passage, now, t: tOf.ru })
    expect(plain(writePlain(citation)).split('\n')).toEqual([
      '«сказано „на полях“',
      'и дальше»',
      '— Readout, пересказ редакции, телефонный разговор, 12 мая 2021',
      'Лавров и Блинкен созвонились перед встречей в Рейкьявике: https://example.org/#:~:text=a (дата обращения: 26 ноября 2026)',
    ])
  })

  it('names the record where the item does not say which contact it was', () => {
    const readout = readouts.ru as Readout
    const quotation = readout.quotations.find(({ contactProvenance }) => contactProvenance.kind === 'record')
    const records = quotation?.contactProvenance.kind === 'record' ? quotation.contactProvenance.records : []
    const record = cite('ru', quotation?.id ?? '')?.said.record
    for (const { name, href } of records) expect(record).toContain(href === null ? name : `${name}, ${href}`)
    expect(record).toMatch(/^контакт установлен по записи: /)
    expect(cite('ru', 'q1')?.said.record).toBeNull()
  })
})
