import { type RefObject, useRef, useState } from 'react'
import { lastMove } from '#browser/address.ts'
import { shortenWords } from '#domain/finding/findQuery.ts'
import { FindStrip } from '#features/finding/FindStrip.tsx'
import './find.css'
import { goToFind } from './goToFind.ts'
import { useFinding } from './useFinding.ts'
import { useFocusInStrip } from './useFocusInStrip.ts'
import { useRoomForStrip } from './useRoomForStrip.ts'

export type FindToolProps = {
  /** The words as the address has them. */
  find: string
  /** What opens the search. */
  control: RefObject<HTMLElement | null>
}

/** The search in the text. Its words are in the address alone. */
export function FindTool({ find, control }: FindToolProps) {
  const words = shortenWords(find)
  const strip = useRef<HTMLFormElement>(null)
  // A link, or Back, that brings words leaves the focus where it is.
  const [isOpenedByReader] = useState(() => find === '' && lastMove() === 'go')
  const { onTyping, ...finding } = useFinding(words)
  useRoomForStrip()
  useFocusInStrip(strip, control, isOpenedByReader)
  const handleWords = (typed: string) => {
    onTyping()
    goToFind(typed, { replace: true })
  }
  return (
    <FindStrip
      ref={strip}
      words={words}
      isCut={words !== find}
      {...finding}
      onWords={handleWords}
      onClose={() => goToFind(null)}
    />
  )
}
