import type { Sentence } from './speechScript.ts'
import type { SpeechEffect, SpeechEvent, SpeechState, Tuning } from './speechState.ts'

/** How often a part is tried anew by itself before the reader is asked. */
const RETRIES = 1

/** Milliseconds in which any voice begins, one of the network too, and in which the slowest says a character. */
const BEGINNING = 5000
const PER_CHARACTER = 130

type Stepped = { state: SpeechState; effects: SpeechEffect[] }

/** Speech that is to begin at a sentence of a script. */
export function readySpeech(script: Sentence[], at: number, tuning: Tuning): SpeechState {
  return { phase: 'ready', script, at, part: 0, ticket: 0, failures: 0, tuning }
}

/**
 * What an event makes of the speech. One utterance at a time: whatever is being said is cancelled before anything else is. Pausing
 * cancels too, since many voices cannot hold their breath, and a sentence that was broken off is said again from its beginning.
 */
export function stepSpeech(state: SpeechState, event: SpeechEvent): Stepped {
  switch (event.kind) {
    case 'revise':
      return revise(state, event.script)
    case 'play':
      return play(state, event.at)
    case 'pause':
      return state.phase === 'speaking' ? rest(state, 'paused') : stay(state)
    case 'step':
      return moveBy(state, event.by)
    case 'tune':
      return state.phase === 'speaking'
        ? say({ ...state, tuning: event.tuning })
        : stay({ ...state, tuning: event.tuning })
    case 'heard':
      return isStale(state, event.ticket) ? stay(state) : { state, effects: [watchFor(state, event.left)] }
    case 'spoken':
      return isStale(state, event.ticket) ? stay(state) : goOn({ ...state, failures: 0 })
    case 'failed':
      return isStale(state, event.ticket) ? stay(state) : tryAgain(state)
  }
}

function stay(state: SpeechState): Stepped {
  return { state, effects: [] }
}

function play(state: SpeechState, at: number | undefined): Stepped {
  const { phase, script } = state
  if (at !== undefined) return say({ ...state, at: Math.min(at, Math.max(script.length - 1, 0)), part: 0, failures: 0 })
  if (phase === 'speaking') return stay(state)
  return say({ ...state, at: phase === 'ended' ? 0 : state.at, part: 0, failures: 0 })
}

/** Says the present part, in place of what is being said. */
function say(state: SpeechState): Stepped {
  const { script, at, part, tuning } = state
  const sentence = script[at]
  const text = sentence?.parts[part]
  if (sentence === undefined || text === undefined) return rest(state, 'ready')
  const ticket = state.ticket + 1
  const next: SpeechState = { ...state, phase: 'speaking', ticket }
  const { lang } = sentence
  const speak: SpeechEffect = { kind: 'speak', ticket, text, lang, voice: tuning.voices[lang], rate: tuning.rate }
  return { state: next, effects: [...silence(state), speak, watchFor(next, text.length)] }
}

/** Says nothing any more; the present sentence will be said from its beginning. */
function rest(state: SpeechState, phase: 'ready' | 'paused' | 'broken'): Stepped {
  return { state: { ...state, phase, part: 0, failures: 0 }, effects: silence(state) }
}

function silence({ phase }: SpeechState): SpeechEffect[] {
  return phase === 'speaking' ? [{ kind: 'cancel' }] : []
}

function watchFor({ ticket, tuning }: SpeechState, left: number): SpeechEffect {
  return { kind: 'watch', ticket, patience: BEGINNING + (left * PER_CHARACTER) / tuning.rate }
}

function isStale({ phase, ticket }: SpeechState, reported: number): boolean {
  return phase !== 'speaking' || ticket !== reported
}

/** After a part that has been said, which needs no cancelling. */
function goOn(state: SpeechState): Stepped {
  const { script, at, part } = state
  const silent: SpeechState = { ...state, phase: 'paused' }
  if (script[at]?.parts[part + 1] !== undefined) return say({ ...silent, part: part + 1 })
  if (at + 1 < script.length) return say({ ...silent, at: at + 1, part: 0 })
  return stay({ ...state, phase: 'ended', part: 0 })
}

function tryAgain(state: SpeechState): Stepped {
  return state.failures < RETRIES ? say({ ...state, failures: state.failures + 1 }) : rest(state, 'broken')
}

function moveBy(state: SpeechState, by: 1 | -1): Stepped {
  const { phase, script } = state
  const at = state.at + by
  // At its end there is nothing to move on to; at its beginning the first sentence begins anew.
  if (at >= script.length) return stay(state)
  const moved: SpeechState = { ...state, at: Math.max(at, 0), part: 0, failures: 0 }
  return phase === 'speaking' ? say(moved) : stay({ ...moved, phase: 'paused' })
}

/** Another script: the sentence stays if it is there, else the next one that is. */
function revise(state: SpeechState, script: Sentence[]): Stepped {
  const places = new Map(script.map((sentence, index) => [keyOf(sentence), index]))
  const [here, ...following] = state.script.slice(state.at).map((sentence) => places.get(keyOf(sentence)))
  if (here !== undefined) return stay({ ...state, script, at: here })
  const at = following.find((place) => place !== undefined) ?? Math.max(script.length - 1, 0)
  const moved: SpeechState = { ...state, script, at, part: 0, failures: 0 }
  return state.phase === 'speaking' ? say(moved) : stay(moved)
}

function keyOf({ id, isNote, start }: Sentence): string {
  return `${id} ${isNote} ${start}`
}
