import type { i18n } from 'i18next'
import type { ComponentType } from 'react'
import type { FindingDictionary } from '#i18n/dictionary.ts'
import { FindControl } from './FindControl.tsx'

const DICTIONARIES: Record<string, () => Promise<{ default: FindingDictionary }>> = {
  ru: () => import('#i18n/finding.ru.json'),
  en: () => import('#i18n/finding.en.json'),
}

/** Loads what opens the search, in the language of the interface. */
export async function loadFind(i18n: i18n): Promise<ComponentType | null> {
  const dictionary = await DICTIONARIES[i18n.language]?.()
  i18n.addResourceBundle(i18n.language, 'translation', dictionary?.default, true)
  return FindControl
}
