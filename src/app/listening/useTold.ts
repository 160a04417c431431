import { useEffect, useState } from 'react'
import type { Readout } from '#domain/readout.ts'
import type { Told } from '#domain/speech/speechScript.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { type LoadedTold, loadTold } from './toldReadouts.ts'

/** What is told of a readout; it follows the other language, as that comes beside the text or goes, once it is loaded. */
export function useTold(readout: Readout, isBeside: boolean, first: LoadedTold): Told[] {
  const { i18n } = useTranslation()
  const [loaded, setLoaded] = useState(first)
  useEffect(() => {
    if (loaded.isBeside === isBeside) return
    let isWanted = true
    loadTold(readout, i18n, isBeside).then(
      (next) => isWanted && setLoaded(next),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [readout, i18n, isBeside, loaded])
  return loaded.told
}
