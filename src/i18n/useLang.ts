import { useTranslation } from 'react-i18next'
import { langOf } from './langOf.ts'

/** The language that the interface speaks. */
export function useLang(): 'ru' | 'en' {
  return langOf(useTranslation().i18n)
}
