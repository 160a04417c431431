import type { i18n } from 'i18next'
import { sayNotice } from '#app/shell/sayNotice.ts'

/** Says that settings were kept which are none, and that the usual ones are in force. */
export async function tellRubbish(i18n: i18n): Promise<void> {
  const { addToolWords } = await import('#app/tools/addToolWords.ts')
  await addToolWords(i18n)
  sayNotice(i18n.t('reading.notice.rubbish'))
}
