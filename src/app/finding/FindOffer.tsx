import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { afterFrame } from '#browser/afterFrame.ts'

/** The search in the text: fetched and drawn once the page is, since a script alone can answer it. Nothing moves by it. */
export function FindOffer() {
  const { i18n } = useTranslation()
  const [Control, setControl] = useState<ComponentType | null>(null)
  useEffect(
    () =>
      afterFrame(() => {
        import('./loadFind.ts')
          .then(({ loadFind }) => loadFind(i18n))
          .then((loaded) => setControl(() => loaded))
          .catch(() => {})
      }),
    [i18n],
  )
  return Control && <Control />
}
