import { useEffect, useMemo, useState } from 'react'
import { ContinueChip } from '#app/shell/ContinueChip.tsx'
import { loadToolWords } from '#app/tools/loadToolWords.ts'
import { arrivalAddress } from '#browser/arrivalAddress.ts'
import { forgetPlace, isBelow, keepPlace, stoppedPlace } from '#browser/stoppedPlace.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import type { ReadingAidsProps } from './ReadingAids.tsx'

/** Keeps where the reader is, and offers the way there when they come again and begin at the top. It never scrolls by itself. */
export function ContinueOffer({ readout, isFromTop, canReturn, onJump }: Omit<ReadingAidsProps, 'onGo'>) {
  const { i18n } = useTranslation()
  const { slug, sections } = readout
  const ids = useMemo(() => sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)), [sections])
  const [place, setPlace] = useState<string | null>(null)
  useEffect(() => {
    const stopped = stoppedPlace(slug, ids)
    // A link to a passage, or to words (`:~:text=`), says where to read.
    const isLed = location.hash !== '' || arrivalAddress().includes(':~:')
    if (stopped !== null && isFromTop && !isLed && isBelow(stopped))
      loadToolWords(i18n)
        .then(() => setPlace(stopped))
        .catch(() => {})
    // Who scrolls on has begun to read elsewhere.
    return keepPlace(slug, ids, () => setPlace(null))
  }, [slug, ids, isFromTop, i18n])
  const section = sections.find(({ paragraphs }) => paragraphs.some(({ id }) => id === place))
  if (place === null || section === undefined || canReturn) return null
  const handleContinue = () => {
    setPlace(null)
    onJump(place)
  }
  const handleForget = () => {
    setPlace(null)
    forgetPlace(slug)
  }
  return <ContinueChip section={section.heading} onContinue={handleContinue} onForget={handleForget} />
}
