import { type ComponentType, useEffect, useState } from 'react'
import type { Readout } from '#domain/readout.ts'
import { useSettled } from '#ui/settled.ts'

export type ReadingAidsProps = {
  readout: Readout
  /** Whether the page begins at the top of the readout. */
  isFromTop: boolean
  /** Whether there is a way back to be offered, which goes before the way on. */
  canReturn: boolean
  /** Goes to a passage, and goes to it with a way back. */
  onGo: (id: string) => void
  onJump: (id: string) => void
}

/** What helps to read and can wait until the page has settled: shortcuts, and the way on from where the reader stopped. */
export function ReadingAids(props: ReadingAidsProps) {
  const isSettled = useSettled()
  const [Loaded, setLoaded] = useState<ComponentType<ReadingAidsProps> | null>(null)
  useEffect(() => {
    if (isSettled) import('./readingParts.ts').then(({ LoadedAids }) => setLoaded(() => LoadedAids)).catch(() => {})
  }, [isSettled])
  return Loaded && <Loaded {...props} />
}
