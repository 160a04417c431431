// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { previewOf } from './previewOf.ts'

const NBSP = '\u00a0'
const readouts = {
  ru: await compileFixture('ru/lavrov-blinken-2021-05'),
  en: await compileFixture('en/lavrov-blinken-2021-05'),
}

describe('previewOf', () => {
  it.each([
    ['ru', `Телефонный разговор · 12${NBSP}мая 2021`, 'Лавров и Блинкен созвонились перед встречей в Рейкьявике'],
    ['en', `Phone call · 12${NBSP}May 2021`, 'Lavrov and Blinken speak by phone ahead of a meeting in Reykjavik'],
  ] as const)('shows a readout in %s: kind and date, headline and dek', (lang, label, headline) => {
    const readout = readouts[lang]
    expect(previewOf({ readout, passage: null })).toEqual({ kind: 'readout', lang, label, headline, dek: readout.dek })
  })

  it.each([
    ['ru', 'q1', 'direct', 'this', 'Прямая цитата 1', 'МИД России', `Этот разговор, 12${NBSP}мая 2021`],
    [
      'en',
      'q1',
      'direct',
      'this',
      'Direct quotation 1',
      'Russian MFA',
      `This call, 12${NBSP}May 2021 · our translation`,
    ],
    [
      'ru',
      'r2',
      'reported',
      'previous',
      'Пересказ б',
      'Сергей Лавров, по сообщению МИД',
      `Предыдущий разговор, 4${NBSP}февраля 2021 · в пересказе`,
    ],
    [
      'en',
      'r2',
      'reported',
      'previous',
      'Reported passage b',
      'Sergey Lavrov, per the MFA',
      `Previous call, 4${NBSP}February 2021 · as reported, not word for word · our translation`,
    ],
  ] as const)('shows a quotation in %s: %s, which is %s', (lang, id, mode, relation, label, speaker, facts) => {
    const readout = readouts[lang]
    const words = readout.quotations.find((quotation) => quotation.id === id)?.text
    const preview = previewOf({ readout, passage: { kind: 'quotation', id } })
    expect(preview).toEqual({ kind: 'quotation', lang, label, mode, relation, words, speaker, facts })
  })

  it.each([
    [
      'ru',
      'Раздел',
      'Двусторонние отношения',
      /судебные дела прозрачными\.$/,
      `Телефонный разговор · 12${NBSP}мая 2021`,
    ],
    ['en', 'Section', 'Bilateral relations', /in those court cases\.$/, `Phone call · 12${NBSP}May 2021`],
  ] as const)(
    'shows a section in %s: heading, first sentence, headline and date',
    (lang, label, heading, opening, facts) => {
      const readout = readouts[lang]
      expect(previewOf({ readout, passage: { kind: 'section', id: 'bilateral' } })).toEqual({
        kind: 'section',
        lang,
        label,
        heading,
        opening: expect.stringMatching(opening),
        headline: readout.headline,
        facts,
      })
    },
  )

  it('says which passage there is none of', () => {
    const passage = { kind: 'quotation', id: 'q99' } as const
    expect(() => previewOf({ readout: readouts.en, passage })).toThrow('there is no quotation q99 in the readout')
  })
})
