import { type ComponentType, useEffect, useState } from 'react'
import type { Filtered } from '#domain/filter.ts'
import type { Readout } from '#domain/readout.ts'
import type { View } from '#domain/view.ts'
import { useSettled } from '#ui/settled.ts'

/** `openFolds`: ids of the paragraphs that are shown though they do not match. */
export type ListeningProps = { readout: Readout; view: View; filtered: Filtered; openFolds: Set<string> }

/** Has the text read aloud, where the browser can speak. The page begins with nothing of it: all is fetched once it has settled. */
export function ListeningOffer(props: ListeningProps) {
  const [Listening, setListening] = useState<ComponentType<ListeningProps> | null>(null)
  const isSettled = useSettled()
  useEffect(() => {
    if (isSettled && 'speechSynthesis' in window)
      import('./Listening.tsx').then(({ Listening }) => setListening(() => Listening)).catch(() => {})
  }, [isSettled])
  return Listening && <Listening {...props} />
}
