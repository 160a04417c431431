import type { i18n } from 'i18next'
import type { Lang } from '#content/schema/text.ts'
import { createI18n } from '#i18n/createI18n.ts'
import type { Dictionary } from '#i18n/dictionary.ts'

const DICTIONARIES: Record<Lang, () => Promise<{ default: Dictionary }>> = {
  ru: () => import('#i18n/ru.json'),
  en: () => import('#i18n/en.json'),
}

/** Loads the interface in one language. */
export async function loadI18n(lang: Lang): Promise<i18n> {
  return createI18n(lang, (await DICTIONARIES[lang]()).default)
}
