import { useEffect, useState } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import type { FindStripProps } from './FindStrip.tsx'

/** For how long nothing changes before it is said, in ms: what is said while the reader types is cut off by the next key. */
const PAUSE = 500

/** Says once what is found, as a sentence, and where the reader has stepped to. */
export function FindSaid({
  words,
  total,
  index,
  excerpt,
}: Pick<FindStripProps, 'words' | 'total' | 'index' | 'excerpt'>) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const found = { words: words.trim(), count: total }
  const at = { position: index + 1, total, excerpt }
  const sentence =
    found.words === ''
      ? ''
      : total === 0
        ? t('finding.nothing', found)
        : excerpt === null
          ? t('finding.found', found)
          : t('finding.at', at)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  )
}
