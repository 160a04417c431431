/** A voice of the fake engine. */
type FakeVoice = { voiceURI: string; name: string; lang: string }

type FakeUtterance = {
  text: string
  voice: FakeVoice | null
  onend?: () => void
  onerror?: () => void
  onboundary?: (event: { charIndex: number }) => void
}

/** The engine's other end: what it was told to say, and what a test has it do. */
type FakeSpeech = {
  /** Every utterance, as `voice: text`; and how often one was begun over another. */
  said: string[]
  overlaps: number
  /** The last utterance, if it is still being said. */
  current: SpeechSynthesisUtterance | null
  /** Comes to the end of it, to its character `at`, or dies in the midst of it. */
  finish: () => void
  reach: (at: number) => void
  fail: () => void
  /** Has other voices from now on, and says so. */
  bring: (voices: FakeVoice[]) => void
}

declare global {
  interface Window {
    fakeSpeech: FakeSpeech
  }
}

/** A Russian and two English voices. */
export const FAKE_VOICES: FakeVoice[] = [
  { voiceURI: 'urn:anna', name: 'Anna', lang: 'ru-RU' },
  { voiceURI: 'urn:brian', name: 'Brian', lang: 'en-GB' },
  { voiceURI: 'urn:carol', name: 'Carol', lang: 'en_US' },
]

/**
 * Puts an engine in the place of the browser's own that says what it is told to `window.fakeSpeech` and goes on only when a test
 * has it do so. It stands alone, so that it can also be handed to a page before its scripts.
 */
export function installFakeSpeech(first: FakeVoice[]): void {
  // Not a class: what a compiler makes of its fields would not stand alone.
  function FakeUtterance(this: FakeUtterance, text: string) {
    Object.assign(this, { text, voice: null })
  }
  const target = new EventTarget()
  let voices = first
  let current: FakeUtterance | null = null
  const end = () => {
    const ended = current
    current = null
    return ended
  }
  const fake = {
    said: [] as string[],
    overlaps: 0,
    get current() {
      return current
    },
    finish: () => end()?.onend?.(),
    reach: (charIndex: number) => current?.onboundary?.({ charIndex }),
    fail: () => end()?.onerror?.(),
    bring: (others: FakeVoice[]) => {
      voices = others
      target.dispatchEvent(new Event('voiceschanged'))
    },
  }
  const speechSynthesis = Object.assign(target, {
    getVoices: () => voices.map((voice) => ({ ...voice, localService: true, default: false })),
    resume: () => {},
    speak: (utterance: FakeUtterance) => {
      if (utterance.text === '') return
      if (current !== null) fake.overlaps += 1
      current = utterance
      fake.said.push(`${utterance.voice?.name}: ${utterance.text}`)
    },
    // As browsers do, it reports on what was cancelled, and only later.
    cancel: () => {
      const cancelled = end()
      queueMicrotask(() => cancelled?.onerror?.())
    },
  })
  for (const [name, value] of Object.entries({
    speechSynthesis,
    SpeechSynthesisUtterance: FakeUtterance,
    fakeSpeech: fake,
  })) {
    Object.defineProperty(window, name, { value, configurable: true })
  }
}
