import type { i18n } from 'i18next'
import { addWords } from '#i18n/addWords.ts'
import type { FindingDictionary } from '#i18n/dictionary.ts'
import { FindControl } from './FindControl.tsx'

/** What opens the search, with its words in the language of the interface. */
export async function loadFind(i18n: i18n): Promise<typeof FindControl> {
  await addWords<FindingDictionary>(i18n, {
    ru: () => import('#i18n/finding.ru.json'),
    en: () => import('#i18n/finding.en.json'),
  })
  return FindControl
}
