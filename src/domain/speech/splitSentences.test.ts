import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '#content/schema/text.ts'
import { splitSentences } from './splitSentences.ts'

function sentencesOf(text: string, lang: Lang): string[] {
  return splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  it.each<{ lang: Lang; sentences: string[] }>([
    { lang: 'ru', sentences: ['Министры поговорили.', 'О чём?', 'Об Арктике!'] },
    { lang: 'ru', sentences: ['Это было 20 мая 2021 г. Министры поговорили.', 'И всё.'] },
    { lang: 'ru', sentences: ['Стороны, т. е. Россия и США, согласны.', 'С. В. Лавров и Э.Блинкен тоже.'] },
    { lang: 'ru', sentences: ['Выделено 5 млрд. Рублей хватит им. Пушкина.', 'Да.'] },
    { lang: 'ru', sentences: ['«Будет ли встреча?» — спросил он.', '«Будет», — ответили ему.'] },
    { lang: 'en', sentences: ['The U.S. Secretary of State called.', 'A. Blinken and Mr. Lavrov spoke.'] },
    { lang: 'en', sentences: ['Gen. Smith, Sen. Brown, etc. Were there.', '“They came.”', 'They went.'] },
    { lang: 'en', sentences: ['It grew by 3.5 per cent.', 'He said no.', 'Then he left.'] },
  ])('tells $sentences.length sentences of $lang apart', ({ lang, sentences }) => {
    expect(sentencesOf(sentences.join(' '), lang)).toEqual(sentences)
  })

  it.each(['', ' \n '])('finds none in %j', (text) => {
    expect(splitSentences(text, 'en')).toEqual([])
  })

  it('ends with the text, also after an abbreviation', () => {
    expect(sentencesOf('Yes. It was in the U.S. ', 'en')).toEqual(['Yes.', 'It was in the U.S.'])
  })

  it('leaves nothing out but white space between sentences, and never overlaps', () => {
    const text = fc
      .array(fc.constantFrom('г', 'т', 'е', 'Mr', 'U.S', 'слово', 'Слово', '.', '?', '»', '“', ' ', '\n', '5', '—'))
      .map((words) => words.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.constantFrom<Lang[]>('ru', 'en'), (given, lang) => {
        let last = 0
        for (const { start, end } of splitSentences(given, lang)) {
          expect(given.slice(last, start).trim()).toBe('')
          expect(given.slice(start, end)).toMatch(/^\S(.*\S)?$/su)
          last = end
        }
        expect(given.slice(last).trim()).toBe('')
      }),
    )
  })
})
