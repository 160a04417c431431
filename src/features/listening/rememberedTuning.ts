import { recall } from '#browser/recall.ts'
import { store } from '#browser/storage.ts'
import type { Tuning } from '#domain/speech/speechState.ts'

/** The speeds to choose from; 1 is a voice's own. */
export const RATES = [0.8, 1, 1.25, 1.5, 2]

const RATE = 'readout:speech-rate'
const VOICE = { ru: 'readout:voice-ru', en: 'readout:voice-en' }

/** What the reader chose last on this device: the speed and, for each language, the voice. Where rubbish is kept, or nothing: the voice's own speed, no voice. */
export function rememberedTuning(): Tuning {
  const kept = Number(recall(RATE))
  return { rate: RATES.find((rate) => rate === kept) ?? 1, voices: { ru: recall(VOICE.ru), en: recall(VOICE.en) } }
}

/** Keeps what the reader has chosen for the next time. */
export function rememberTuning({ rate, voices }: Tuning): void {
  store(RATE, String(rate))
  store(VOICE.ru, voices.ru)
  store(VOICE.en, voices.en)
}
