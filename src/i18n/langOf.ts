import type { i18n } from 'i18next'

/** The language that an interface speaks. */
export function langOf({ language }: i18n): 'ru' | 'en' {
  return language === 'ru' ? 'ru' : 'en'
}
