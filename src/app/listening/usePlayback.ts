import { useEffect, useState } from 'react'
import { placeInText } from '#app/twin/placeInText.ts'
import { wallClock } from '#browser/clock.ts'
import { onLeaving } from '#browser/onLeaving.ts'
import { createSpeaker } from '#browser/speech.ts'
import { chooseVoice } from '#domain/speech/chooseVoice.ts'
import { type Sentence, startOf } from '#domain/speech/speechScript.ts'
import { readySpeech } from '#domain/speech/stepSpeech.ts'
import { rememberedTuning } from '#features/listening/rememberedTuning.ts'
import { createPlayback, type Playback } from './createPlayback.ts'
import type { ListeningProps } from './ListeningOffer.tsx'

/** Plays a script from where the reader is in the text, at once and until the page is left or the caller goes; it follows the script when that changes. */
export function usePlayback(props: ListeningProps, script: Sentence[]): Playback {
  const [playback] = useState(() => {
    const ready = readySpeech(script, placeOfReader(props, script), rememberedTuning())
    return createPlayback(ready, createSpeaker(chooseVoice, wallClock), wallClock)
  })
  useEffect(() => {
    const pause = () => playback.send({ kind: 'pause' })
    const stopWatching = onLeaving(pause)
    playback.send({ kind: 'play' })
    return () => {
      stopWatching()
      pause()
    }
  }, [playback])
  useEffect(() => playback.send({ kind: 'revise', script }), [playback, script])
  return playback
}

/** The place of the script with which the paragraph begins that the reader has before them. */
export function placeOfReader({ readout }: Pick<ListeningProps, 'readout'>, script: Sentence[]): number {
  return startOf(script, readout, placeInText(readout)?.id ?? null)
}
