import { useTranslation } from 'react-i18next'

/** The language that the interface speaks. */
export function useLang(): 'ru' | 'en' {
  return useTranslation().i18n.language === 'ru' ? 'ru' : 'en'
}
