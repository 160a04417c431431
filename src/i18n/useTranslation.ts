import type { i18n, TFunction } from 'i18next'
import { createContext, use } from 'react'

/** The interface language of what is drawn within. */
export const I18nContext = createContext<i18n | null>(null)

/**
 * The words of the interface. An instance of i18next speaks one language here and never changes it, so nothing is watched: the page
 * in another language has another instance.
 */
export function useTranslation(): { t: TFunction; i18n: i18n } {
  const instance = use(I18nContext)
  if (instance === null)
    throw new Error('Words were asked for outside of an interface language: expected I18nContext around the component.')
  return { t: instance.t, i18n: instance }
}
