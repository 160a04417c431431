import { describe, expect, it } from 'vitest'
import { createI18n } from '#i18n/createI18n.ts'
import en from '#i18n/en.json'
import ru from '#i18n/ru.json'
import { countMatches, nameFilter } from './describeFilter.ts'

const t = { en: createI18n('en', en).t, ru: createI18n('ru', ru).t }
const of = (matching: number, total: number) => ({ matching, total })

describe('nameFilter', () => {
  it.each([
    { lang: 'en' as const, match: 'any' as const, topics: ['Syria', 'Ukraine'], by: [], text: 'Syria or Ukraine' },
    { lang: 'en' as const, match: 'all' as const, topics: ['A', 'B', 'C'], by: [], text: 'A, B and C' },
    {
      lang: 'en' as const,
      match: 'all' as const,
      topics: ['A', 'B', 'C', 'D', 'E', 'F'],
      by: [],
      text: 'A, B and 4 more',
    },
    { lang: 'en' as const, match: 'any' as const, topics: ['A', 'B', 'C', 'D'], by: [], text: 'A, B or 2 more' },
    { lang: 'en' as const, match: 'all' as const, topics: ['A'], by: ['X', 'Y'], text: 'A, said by X or Y' },
    { lang: 'en' as const, match: 'any' as const, topics: [], by: ['X'], text: 'Said by X' },
    { lang: 'ru' as const, match: 'any' as const, topics: ['Сирия', 'Украина'], by: [], text: 'Сирия или Украина' },
    { lang: 'ru' as const, match: 'all' as const, topics: ['А', 'Б', 'В', 'Г'], by: [], text: 'А, Б и ещё 2' },
    { lang: 'ru' as const, match: 'any' as const, topics: ['А'], by: ['МИД'], text: 'А, говорит МИД' },
    { lang: 'ru' as const, match: 'any' as const, topics: [], by: ['МИД'], text: 'Говорит МИД' },
  ])('says "$text"', ({ lang, match, topics, by, text }) => {
    const runs = nameFilter({ topicNames: topics, speakerNames: by, match }, lang, t[lang])
    expect(runs.map((run) => run.text).join('')).toBe(text)
  })

  it('sets off the names of topics and nothing else', () => {
    const chosen = { topicNames: ['A', 'B', 'C', 'D'], speakerNames: ['X'], match: 'any' as const }
    const names = nameFilter(chosen, 'en', t.en).filter(({ isName }) => isName)
    expect(names.map(({ text }) => text)).toEqual(['A', 'B'])
  })
})

describe('countMatches', () => {
  it.each([
    {
      lang: 'en' as const,
      counts: { paragraphs: of(1, 5), direct: of(1, 2), contacts: of(1, 3), reported: of(0, 3) },
      text: '1 of 5 paragraphs, 1 of 2 quotations, 1 of 3 contacts; reported passages: 0 of 3',
    },
    {
      lang: 'en' as const,
      counts: { paragraphs: of(0, 1), direct: of(0, 1), contacts: of(1, 1), reported: of(0, 0) },
      text: '0 of 1 paragraph, 0 of 1 quotation, 1 of 1 contact',
    },
    {
      lang: 'ru' as const,
      counts: { paragraphs: of(1, 5), direct: of(1, 2), contacts: of(1, 3), reported: of(0, 3) },
      text: '1 из 5 абзацев, 1 из 2 цитат, 1 из 3 контактов; пересказы: 0 из 3',
    },
    {
      lang: 'ru' as const,
      counts: { paragraphs: of(2, 21), direct: of(0, 0), contacts: of(1, 1), reported: of(2, 2) },
      text: '2 из 21 абзаца, 1 из 1 контакта; пересказы: 2 из 2',
    },
  ])('says "$text"', ({ lang, counts, text }) => {
    expect(countMatches(counts, t[lang])).toBe(text)
  })
})
