import { createInstance, type i18n } from 'i18next'
import type { Dictionary } from './dictionary.ts'

/**
 * An i18next instance that speaks one language, ready at once: its dictionary is handed in, nothing is fetched later.
 * `lang` is a BCP 47 tag; it also chooses the plural rules.
 */
export function createI18n(lang: string, dictionary: Dictionary): i18n {
  const instance = createInstance()
  instance.init({
    lng: lang,
    resources: { [lang]: { translation: dictionary } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}
