import type { i18n } from 'i18next'
import { addWords } from '#i18n/addWords.ts'
import type { ToolDictionary } from '#i18n/dictionary.ts'

/** Adds the words of the tools to an interface. */
export function addToolWords(i18n: i18n): Promise<void> {
  return addWords<ToolDictionary>(i18n, {
    ru: () => import('#i18n/tools.ru.json'),
    en: () => import('#i18n/tools.en.json'),
  })
}
