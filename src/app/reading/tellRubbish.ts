import type { i18n } from 'i18next'
import { sayNotice } from '#app/shell/sayNotice.ts'
import { loadToolWords } from '#app/tools/loadToolWords.ts'

/** Says that settings were kept which are none, and that the usual ones are in force. */
export async function tellRubbish(i18n: i18n): Promise<void> {
  await loadToolWords(i18n)
  sayNotice(i18n.t('reading.notice.rubbish'))
}
