import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import { useSettled } from '#ui/settled.ts'

/** The search in the text: fetched and drawn once the page has settled, since a script alone can answer it. Nothing moves by it. */
export function FindOffer() {
  const { i18n } = useTranslation()
  const isSettled = useSettled()
  const [Control, setControl] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (isSettled)
      import('./loadFind.ts')
        .then(({ loadFind }) => loadFind(i18n))
        .then((loaded) => setControl(() => loaded))
        .catch(() => {})
  }, [isSettled, i18n])
  return Control && <Control />
}
