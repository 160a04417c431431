import type { i18n } from 'i18next'

/** Fetches what adds the words of the tools to an interface, and adds them: for parts of the page that say one of them only later. */
export async function loadToolWords(i18n: i18n): Promise<void> {
  const { addToolWords } = await import('./addToolWords.ts')
  await addToolWords(i18n)
}
