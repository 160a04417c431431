import type { i18n } from 'i18next'
import { createRoot } from 'react-dom/client'
import { addToolWords } from '#app/tools/addToolWords.ts'
import { I18nContext } from '#i18n/useTranslation.ts'
import { UpdateNotice } from './UpdateNotice.tsx'

/** Offers a new version in a place of its own after the application's, until the reader accepts it or puts it off. */
export async function offerUpdate(i18n: i18n, accept: () => void): Promise<void> {
  await addToolWords(i18n)
  document.getElementById('shell:update')?.remove()
  const place = document.createElement('div')
  place.id = 'shell:update'
  place.lang = i18n.language
  document.body.append(place)
  const root = createRoot(place)
  const handleLater = () => {
    root.unmount()
    place.remove()
  }
  root.render(
    <I18nContext value={i18n}>
      <UpdateNotice onAccept={accept} onLater={handleLater} />
    </I18nContext>,
  )
}
