import type { i18n } from 'i18next'
import { addToolWords } from '#app/tools/addToolWords.ts'
import { TextMarks } from './TextMarks.tsx'

/** What answers for the marks of a text, with its words in the language of the page. */
export async function loadTextMarks(i18n: i18n): Promise<typeof TextMarks> {
  await addToolWords(i18n)
  return TextMarks
}
