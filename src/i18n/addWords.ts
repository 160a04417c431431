import type { i18n } from 'i18next'
import { langOf } from './langOf.ts'

type Load<Words> = () => Promise<{ default: Words }>

/** Loads words that an interface does not begin with, those in its language, and adds them to it. */
export async function addWords<Words>(i18n: i18n, dictionaries: Record<'ru' | 'en', Load<Words>>): Promise<void> {
  const { default: dictionary } = await dictionaries[langOf(i18n)]()
  i18n.addResourceBundle(i18n.language, 'translation', dictionary, true)
}
