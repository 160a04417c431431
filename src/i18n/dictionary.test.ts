import { describe, expect, it } from 'vitest'
import { flattenDictionary, splitPlural } from '#tests/support/flattenDictionary.ts'
import { createI18n } from './createI18n.ts'
import en from './en.json'
import findingEn from './finding.en.json'
import findingRu from './finding.ru.json'
import ru from './ru.json'
import toolsEn from './tools.en.json'
import toolsRu from './tools.ru.json'

const LANGS = {
  ru: flattenDictionary({ ...ru, ...toolsRu, ...findingRu }),
  en: flattenDictionary({ ...en, ...toolsEn, ...findingEn }),
}

/** Names of formats, the same in every language. */
const FORMATS = /Markdown|BibTeX|RIS|CSL-JSON|CSV|JSON-LD|iCalendar \(\.ics\)/

/** Of every key without its suffix: the plural categories that it is written in, none for a key that does not count. */
function categoriesOf(lang: keyof typeof LANGS): Map<string, string[]> {
  const categories = new Map<string, string[]>()
  for (const key of LANGS[lang].keys()) {
    const { base, category } = splitPlural(key)
    categories.set(base, [...(categories.get(base) ?? []), ...(category === null ? [] : [category])])
  }
  return categories
}

function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^},\s]+)/g)].map(([, name = '']) => name))].sort()
}

function variablesByKey(lang: keyof typeof LANGS): Map<string, string[][]> {
  const variables = new Map<string, string[][]>()
  for (const [key, text] of LANGS[lang]) {
    const { base } = splitPlural(key)
    variables.set(base, [...(variables.get(base) ?? []), variablesOf(text)])
  }
  return variables
}

describe('the dictionaries', () => {
  it('have the same keys', () => {
    const [russian, english] = [categoriesOf('ru'), categoriesOf('en')]
    expect([...russian.keys()].sort()).toEqual([...english.keys()].sort())
    const counting = (categories: Map<string, string[]>) =>
      [...categories].filter(([, forms]) => forms.length > 0).map(([key]) => key)
    expect(counting(russian).sort()).toEqual(counting(english).sort())
  })

  it.each(['ru', 'en'] as const)('have in %s every plural form that the language asks for, and no other', (lang) => {
    const asked = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted()
    const counting = [...categoriesOf(lang)].filter(([, forms]) => forms.length > 0)
    expect(counting.length).toBeGreaterThan(5)
    for (const [key, forms] of counting) expect(forms.sort(), key).toEqual(asked)
  })

  it('fill the same variables in, in every form', () => {
    const english = variablesByKey('en')
    for (const [key, forms] of variablesByKey('ru')) {
      const [first] = english.get(key) ?? []
      for (const variables of [...forms, ...(english.get(key) ?? [])]) expect(variables, key).toEqual(first)
    }
  })

  it.each(['ru', 'en'] as const)('have no empty string in %s, nor one with white space at an end', (lang) => {
    const faulty = [...LANGS[lang]].filter(([, text]) => text === '' || text !== text.trim())
    expect(faulty).toEqual([])
  })

  it('speak Russian in Russian, but for the names of formats', () => {
    const foreign = [...LANGS.ru].filter(([, text]) => !/[а-яё]/i.test(text.replace(/\{\{.*?\}\}/g, '')))
    const wordless = foreign.filter(([, text]) => !/[a-z]/i.test(text.replace(/\{\{.*?\}\}/g, '').replace(FORMATS, '')))
    expect(foreign).toEqual(wordless)
  })

  it.each([
    { lang: 'ru', dictionary: ru, said: ['1 абзац', '3 абзаца', '5 абзацев', '21 абзац'] },
    { lang: 'en', dictionary: en, said: ['1 paragraph', '3 paragraphs', '5 paragraphs', '21 paragraphs'] },
  ])('count in $lang', ({ lang, dictionary, said }) => {
    const { t } = createI18n(lang, dictionary)
    expect([1, 3, 5, 21].map((count) => t('topics.tag.count', { count }))).toEqual(said)
  })

  it('know no key but their own: another does not compile', () => {
    const { t } = createI18n('en', en)
    expect(t('contact.kind.call')).toBe('Phone call')
    // @ts-expect-error: no such key
    expect(t('contact.kind.letter')).toBe('contact.kind.letter')
    // @ts-expect-error: a branch, not a string
    expect(t('contact.kind')).toMatch(/object/)
  })
})
