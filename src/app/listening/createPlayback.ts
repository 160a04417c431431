import type { Clock } from '#browser/clock.ts'
import type { Speaker } from '#browser/speech.ts'
import type { SpeechEffect, SpeechEvent, SpeechState } from '#domain/speech/speechState.ts'
import { stepSpeech } from '#domain/speech/stepSpeech.ts'

/** Speech that goes on: a store in the sense of `useSyncExternalStore`, and what tells it of an event. */
export type Playback = {
  state: () => SpeechState
  watch: (listener: () => void) => () => void
  send: (event: SpeechEvent) => void
}

/** Does what the steps of the speech ask for, by a speaker and a clock, and tells the speech what comes of it. */
export function createPlayback(first: SpeechState, speaker: Speaker, clock: Clock): Playback {
  let state = first
  let callOff = () => {}
  const listeners = new Set<() => void>()
  const send = (event: SpeechEvent) => {
    const stepped = stepSpeech(state, event)
    state = stepped.state
    for (const effect of stepped.effects) carryOut(effect)
    for (const listener of listeners) listener()
  }
  const carryOut = (effect: SpeechEffect) => {
    callOff()
    if (effect.kind === 'cancel') return speaker.cancel()
    const { ticket } = effect
    if (effect.kind === 'watch') {
      callOff = clock(effect.patience, () => send({ kind: 'failed', ticket }))
      return
    }
    speaker.speak(effect, {
      onWord: (left) => send({ kind: 'heard', ticket, left }),
      onEnd: () => send({ kind: 'spoken', ticket }),
      onFail: () => send({ kind: 'failed', ticket }),
    })
  }
  return {
    state: () => state,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send,
  }
}
