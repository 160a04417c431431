import type { i18n } from 'i18next'
import { loadToolWords } from '#app/tools/loadToolWords.ts'

/** What a reader opens, once it and its words are there: the text settings, and the list of the shortcuts. */
export async function loadPanels(i18n: i18n) {
  const [settings, list] = await Promise.all([
    import('./ReadingSettings.tsx'),
    import('./ShortcutsList.tsx'),
    loadToolWords(i18n),
  ])
  return { ...settings, ...list }
}
