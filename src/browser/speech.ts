import type { Clock } from './clock.ts'

/** Words to be said; `voice` is the id of the voice that the reader has chosen. `rate` is the speed, 1 being the voice's own. */
export type Utterance = { text: string; lang: string; voice: string | null; rate: number }

/** What becomes of an utterance: `onWord` tells how many characters of it are left, and then comes one of the two others, or nothing at all. */
export type Reports = { onWord: (left: number) => void; onEnd: () => void; onFail: () => void }

/** Says one utterance at a time. What was cancelled, or had another begun over it, reports nothing more. */
export type Speaker = { speak: (utterance: Utterance, reports: Reports) => void; cancel: () => void }

/** Chooses among the voices for a language, where a voice's id may be preferred; without a voice the browser chooses. */
type ChooseVoice = (
  voices: SpeechSynthesisVoice[],
  lang: string,
  preferred: string | null,
) => SpeechSynthesisVoice | null

/** Milliseconds that engines take to be done with what was cancelled; what they are given sooner is cancelled along with it. */
const CANCELLING = 80

/** Tells the voices of the system, at once and whenever there are others: most browsers have none at first. Returns a function that ends it. */
export function watchVoices(onChange: (voices: SpeechSynthesisVoice[]) => void): () => void {
  const tell = () => onChange(speechSynthesis.getVoices())
  // Not everywhere is it a target of events; where it is not, it has its voices from the start.
  speechSynthesis.addEventListener?.('voiceschanged', tell)
  tell()
  return () => speechSynthesis.removeEventListener?.('voiceschanged', tell)
}

/** Has the browser know, at a press, that the reader wants it to speak: some allow nothing that is said only later, if it begins otherwise. */
export function permitSpeech(): void {
  speechSynthesis.speak(new SpeechSynthesisUtterance(''))
}

/** A speaker on the browser's own engine. */
export function createSpeaker(chooseVoice: ChooseVoice, clock: Clock): Speaker {
  // Held until it is done: Chrome forgets to report on an utterance that nobody holds.
  let current: SpeechSynthesisUtterance | null = null
  let callOff = () => {}
  let isCancelling = false
  const begin = (utterance: SpeechSynthesisUtterance, onFail: () => void) => {
    isCancelling = false
    try {
      // The engine is one for all pages: another one may have left it paused.
      speechSynthesis.resume()
      speechSynthesis.speak(utterance)
    } catch {
      // Told as a voice that dies is: not before the caller knows that it has spoken.
      callOff = clock(0, onFail)
    }
  }
  return {
    speak: ({ text, lang, voice, rate }, { onWord, onEnd, onFail }) => {
      callOff()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = chooseVoice(speechSynthesis.getVoices(), lang, voice)
      utterance.lang = utterance.voice?.lang ?? lang
      utterance.rate = rate
      const tell = (report: () => void) => {
        if (current === utterance) report()
      }
      utterance.onboundary = ({ charIndex }) => tell(() => onWord(text.length - charIndex))
      utterance.onend = () => tell(onEnd)
      utterance.onerror = () => tell(onFail)
      current = utterance
      const start = () => begin(utterance, () => tell(onFail))
      if (isCancelling) callOff = clock(CANCELLING, start)
      else start()
    },
    cancel: () => {
      callOff()
      current = null
      isCancelling = true
      speechSynthesis.cancel()
    },
  }
}
