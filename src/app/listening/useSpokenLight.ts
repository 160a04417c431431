import { useCallback, useEffect, useRef } from 'react'
import { elementOf } from '#browser/elementOf.ts'
import { followWords } from '#browser/followWords.ts'
import { lightRanges } from '#browser/lightRanges.ts'
import { rangeInText } from '#browser/textOffsets.ts'
import type { Sentence } from '#domain/speech/speechScript.ts'

/** Under this name the player's style sheet colours it. */
const NAME = 'spoken'

/**
 * Lights the sentence that is said and follows it down the page, unless the reader has scrolled away. The returned function has the
 * next sentence brought into sight all the same.
 */
export function useSpokenLight(sentence: Sentence | null): () => void {
  const before = useRef<Range | null>(null)
  useEffect(() => {
    const range = sentence && rangeOf(sentence)
    lightRanges(NAME, range ? [range] : [])
    if (range === null) return
    followWords(range, before.current)
    before.current = range
  }, [sentence])
  useEffect(() => () => lightRanges(NAME, []), [])
  return useCallback(() => {
    before.current = null
  }, [])
}

/** Where a sentence stands in the page; `null` where its words are not, or not all of them. */
function rangeOf({ id, isNote, ...place }: Sentence): Range | null {
  const words = elementOf(id)
  const element = isNote ? words?.nextElementSibling : words
  return element ? rangeInText(element, place) : null
}
