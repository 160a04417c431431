import type { i18n } from 'i18next'

/** What a reader opens, once it and its words are there: the text settings, and the list of the shortcuts. */
export async function loadPanels(i18n: i18n) {
  const [settings, list, { addToolWords }] = await Promise.all([
    import('./ReadingSettings.tsx'),
    import('./ShortcutsList.tsx'),
    import('#app/tools/addToolWords.ts'),
  ])
  await addToolWords(i18n)
  return { ...settings, ...list }
}
