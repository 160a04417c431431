// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { compileAuthored } from '#tests/support/compileAuthored.ts'
import { smallContent } from '#tests/support/smallContent.ts'

type Words = { ru: string; en: string }

const selector = ({ ru, en }: Words) => ({ ru: { exact: ru }, en: { exact: en } })

/** Sections and quotations of one paragraph, the quotations in the order given. */
function quoting(text: Words, mode: 'direct' | 'reported', quoted: Words[]) {
  return {
    'sections.json': [{ id: 'opening', heading: { ru: 'Начало', en: 'Opening' }, paragraphs: [{ id: 'p1', text }] }],
    'quotations.json': quoted.map((words, index) => ({
      id: `q${index + 1}`,
      mode,
      paragraph: 'p1',
      selector: selector(words),
      speaker: { name: { ru: 'А', en: 'A' }, parties: ['party-a'] },
      source: { ru: 'в дверях', en: 'at the door' },
      contact: { contact: 'this-call' },
    })),
  }
}

describe('compileReadout', () => {
  it.each([
    { lang: 'ru', words: '12 мая 2021' },
    { lang: 'en', words: '12 May 2021' },
  ] as const)('says its dates in $lang', ({ lang, words }) => {
    const { date, published, contacts } = compileAuthored({}, lang)
    const said = [date, published, ...contacts.map((contact) => contact.date)]
    expect(said.map((each) => each.words.replaceAll('\u00a0', ' '))).toEqual([words, words, words])
  })

  it('keeps the numbers of the original where the translation turns a sentence round', () => {
    const readout = quoting({ ru: '«Да», потом «нет».', en: '“No” after “yes”.' }, 'direct', [
      { ru: '«нет»', en: '“No”' },
      { ru: '«Да»', en: '“yes”' },
    ])
    for (const lang of ['ru', 'en'] as const) {
      const { quotations } = compileAuthored({ readout }, lang)
      expect(quotations.map(({ id, label }) => `${id} ${label}`)).toEqual(['q2 1', 'q1 2'])
    }
  })

  it.each([
    { lang: 'ru', labels: ['а', 'б', 'я', 'аа', 'бб'] },
    { lang: 'en', labels: ['a', 'b', 'bb', 'cc', 'dd'] },
  ] as const)('letters reported passages in $lang and doubles the letters past the alphabet', ({ lang, labels }) => {
    const words = Array.from({ length: 30 }, (_, index) => `<${index}>`)
    const text = words.join(' ')
    const readout = quoting(
      { ru: text, en: text },
      'reported',
      words.map((word) => ({ ru: word, en: word })),
    )
    const { quotations } = compileAuthored({ readout }, lang)
    expect([0, 1, 27, 28, 29].map((index) => quotations[index]?.label)).toEqual(labels)
  })

  it('tells all that is wrong with what an author wrote', () => {
    const wrong = quoting({ ru: '«Да».', en: '“Yes”.' }, 'direct', [{ ru: '«Нет»', en: '“Yes”' }])
    expect(() => compileAuthored({ readout: wrong })).not.toThrow()
    expect(() => compileAuthored({ readout: wrong }, 'ru')).toThrow(
      /quotations\.json \/0\/selector\/ru\s.*exactly once/,
    )
    expect(() => compileAuthored({ readout: { 'sections.json': [] } })).toThrow(
      /sections\.json .*\s.*at least 1 entries/,
    )
    expect(() => compileAuthored({ registry: { 'places.json': [] } })).toThrow(/the id of a place/)
  })

  it('tells where the text names a party, also one that neither takes part nor is quoted, and draws the text without it', () => {
    const [first, ...others] = smallContent.registry['parties.json']
    const readout = {
      'mentions.json': [{ paragraph: 'p1', party: 'party-c', selector: selector({ ru: 'text', en: 'text of' }) }],
    }
    const registry = { 'parties.json': [first, ...others, { ...first, id: 'party-c' }] }
    const { parties, sections } = compileAuthored({ registry, readout }, 'en')
    expect(parties.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['party-a', []],
      ['party-b', []],
      ['party-c', [{ paragraph: 'p1', start: 4, end: 11 }]],
    ])
    expect(sections[0]?.paragraphs[0]?.segments).toEqual([{ text: 'The text of p1.', marks: [] }])
  })
})
