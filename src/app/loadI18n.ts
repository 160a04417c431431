import type { i18n } from 'i18next'
import type { Lang } from '#content/schema/text.ts'
import { createI18n } from '#i18n/createI18n.ts'
import type { Dictionary } from '#i18n/dictionary.ts'

const DICTIONARIES: Record<Lang, () => Promise<{ default: Dictionary }>> = {
  ru: () => import('#i18n/ru.json'),
  en: () => import('#i18n/en.json'),
}

const loaded: Partial<Record<Lang, Promise<i18n>>> = {}

/** Loads the interface in one language, once: a build draws thousands of pages. */
export function loadI18n(lang: Lang): Promise<i18n> {
  loaded[lang] ??= DICTIONARIES[lang]().then(
    (dictionary) => createI18n(lang, dictionary.default),
    (error) => {
      // Another try may do better.
      delete loaded[lang]
      throw error
    },
  )
  return loaded[lang]
}
