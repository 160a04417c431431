import type { Lang } from '#content/schema/text.ts'
import type { Sentence } from './speechScript.ts'

/** How the reader would hear it: `rate` is the speed, 1 being the voice's own, `voices` the ids of those chosen for each language. */
export type Tuning = { rate: number; voices: Record<Lang, string | null> }

/** `broken`: the voice died and did not come back. `ended`: all of it has been said. */
export type SpeechPhase = 'ready' | 'speaking' | 'paused' | 'broken' | 'ended'

/**
 * Where the speech stands: at a part of a sentence of the script. `ticket` is that of the last utterance, and reports on others
 * are stale; `failures` is how often the present part has been tried in vain.
 */
export type SpeechState = {
  phase: SpeechPhase
  script: Sentence[]
  at: number
  part: number
  ticket: number
  failures: number
  tuning: Tuning
}

/** What the reader wants (to have it said, `at` a place of the script if one is given), and what the voice reports: `heard` how many characters of the utterance are left, `spoken` that it has said it, `failed` that it died. */
export type SpeechEvent =
  | { kind: 'revise'; script: Sentence[] }
  | { kind: 'play'; at?: number }
  | { kind: 'pause' }
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'tune'; tuning: Tuning }
  | { kind: 'heard'; ticket: number; left: number }
  | { kind: 'spoken'; ticket: number }
  | { kind: 'failed'; ticket: number }

/** What is to be done, in this order. `watch`: where nothing is reported for so many milliseconds, the utterance has failed. */
export type SpeechEffect =
  | { kind: 'cancel' }
  | { kind: 'speak'; ticket: number; text: string; lang: Lang; voice: string | null; rate: number }
  | { kind: 'watch'; ticket: number; patience: number }
