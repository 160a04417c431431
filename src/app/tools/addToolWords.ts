import type { i18n } from 'i18next'
import type { Lang } from '#content/schema/text.ts'
import type { ToolDictionary } from '#i18n/dictionary.ts'

const DICTIONARIES: Record<Lang, () => Promise<{ default: ToolDictionary }>> = {
  ru: () => import('#i18n/tools.ru.json'),
  en: () => import('#i18n/tools.en.json'),
}

/** Adds the words of the tools to an interface of that language. */
export async function addToolWords(i18n: i18n, lang: Lang): Promise<void> {
  const { default: dictionary } = await DICTIONARIES[lang]()
  i18n.addResourceBundle(i18n.language, 'translation', dictionary, true)
}
