import { useEffect } from 'react'
import { forgetRubbish } from '#browser/readingSettings.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { ContinueOffer } from './ContinueOffer.tsx'
import type { ReadingAidsProps } from './ReadingAids.tsx'
import { tellRubbish } from './tellRubbish.ts'
import { useShortcuts } from './useShortcuts.ts'

/** The aids to reading, as they are fetched. */
export function LoadedAids({ onGo, ...props }: ReadingAidsProps) {
  const { i18n } = useTranslation()
  useEffect(() => {
    if (forgetRubbish()) tellRubbish(i18n).catch(() => {})
  }, [i18n])
  const { List, onCloseList } = useShortcuts(props.readout, onGo)
  return (
    <>
      <ContinueOffer {...props} />
      {List && <List onClose={onCloseList} />}
    </>
  )
}
