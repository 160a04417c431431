import { useMemo } from 'react'
import { type Voice, voicesFor } from '#domain/speech/chooseVoice.ts'
import { type Sentence, speechScript } from '#domain/speech/speechScript.ts'
import type { ListeningProps } from './ListeningOffer.tsx'
import type { LoadedTold } from './toldReadouts.ts'
import { useTold } from './useTold.ts'

/** The sentences of what is shown, in the languages that are shown and that there is a voice for. */
export function useScript(props: ListeningProps, voices: Voice[], first: LoadedTold): Sentence[] {
  const { readout, view, filtered, openFolds } = props
  const told = useTold(readout, view.with !== null, first)
  const isFolding = view.only && filtered.isFiltering
  return useMemo(() => {
    const spoken = told.filter((each) => voicesFor(voices, each.readout.lang).length > 0)
    return speechScript(spoken, (id) => !isFolding || filtered.paragraphs.has(id) || openFolds.has(id))
  }, [told, voices, isFolding, filtered, openFolds])
}
