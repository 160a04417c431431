import { type ComponentType, useCallback, useEffect, useState } from 'react'
import type { AskSpeaker } from '#features/quotations/SpeakerName.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { useSettled } from '#ui/settled.ts'
import type { AskedSpeaker, TextMarksProps } from './TextMarks.tsx'

/** What answers for the marks of a text, once it is here, and the speaker that was asked for last. */
export type TextMarksTool = {
  TextMarks: ComponentType<TextMarksProps> | null
  asked: AskedSpeaker | null
  onAskSpeaker: AskSpeaker | undefined
}

/** Fetches what answers for the marks of a text once the page has settled; without it the page reads as it is. */
export function useTextMarks(): TextMarksTool {
  const { i18n } = useTranslation()
  const [TextMarks, setTextMarks] = useState<TextMarksTool['TextMarks']>(null)
  const [asked, setAsked] = useState<AskedSpeaker | null>(null)
  const isSettled = useSettled()
  useEffect(() => {
    if (!isSettled) return
    import('./loadTextMarks.ts')
      .then(({ loadTextMarks }) => loadTextMarks(i18n))
      .then((loaded) => setTextMarks(() => loaded))
      .catch(() => {})
  }, [isSettled, i18n])
  const handleAsk: AskSpeaker = useCallback((quotation, opener) => setAsked({ quotation, opener }), [])
  return { TextMarks, asked, onAskSpeaker: TextMarks ? handleAsk : undefined }
}
