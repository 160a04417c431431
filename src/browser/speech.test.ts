import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FAKE_VOICES, installFakeSpeech } from '#tests/support/fakeSpeech.ts'
import { createSpeaker, permitSpeech, type Utterance, watchVoices } from './speech.ts'

const chooseVoice = (voices: SpeechSynthesisVoice[], lang: string, preferred: string | null) =>
  voices.find(({ voiceURI }) => voiceURI === preferred) ?? voices.find((voice) => voice.lang.startsWith(lang)) ?? null

const words = (text: string, given: Partial<Utterance> = {}): Utterance => ({
  text,
  lang: 'en',
  voice: null,
  rate: 1,
  ...given,
})

/** A speaker, the reports on an utterance, and a clock that runs when it is told to. */
function setUp() {
  const due: (() => void)[] = []
  const clock = vi.fn((_milliseconds: number, callback: () => void) => {
    due.push(callback)
    return () => {
      const at = due.indexOf(callback)
      if (at !== -1) due.splice(at, 1)
    }
  })
  const reports = { onWord: vi.fn(), onEnd: vi.fn(), onFail: vi.fn() }
  return {
    speaker: createSpeaker(chooseVoice, clock),
    reports,
    clock,
    runClock: () => {
      for (const run of due.splice(0)) run()
    },
  }
}

beforeEach(() => installFakeSpeech(FAKE_VOICES))

describe('the speaker', () => {
  it('says words in the preferred voice, and reports what comes of it', () => {
    const { speaker, reports } = setUp()
    speaker.speak(words('four words are said', { voice: 'urn:carol', rate: 1.5 }), reports)
    expect(window.fakeSpeech.said).toEqual(['Carol: four words are said'])
    expect(window.fakeSpeech.current).toMatchObject({ rate: 1.5, lang: 'en_US' })
    window.fakeSpeech.reach(15)
    expect(reports.onWord).toHaveBeenCalledExactlyOnceWith(4)
    window.fakeSpeech.finish()
    expect(reports.onEnd).toHaveBeenCalledOnce()
    expect(reports.onFail).not.toHaveBeenCalled()
  })

  it('leaves the voice to the browser where there is none', () => {
    const { speaker, reports } = setUp()
    window.fakeSpeech.bring([])
    speaker.speak(words('any'), reports)
    expect(window.fakeSpeech.current).toMatchObject({ voice: null, lang: 'en' })
  })

  it('tells of an engine that refuses as of a voice that has died, and not at once', () => {
    const { speaker, reports, runClock } = setUp()
    vi.spyOn(speechSynthesis, 'speak').mockImplementation(() => {
      throw new Error('no engine')
    })
    speaker.speak(words('any'), reports)
    expect(reports.onFail).not.toHaveBeenCalled()
    runClock()
    expect(reports.onFail).toHaveBeenCalledOnce()
  })

  it('tells that the voice has died', () => {
    const { speaker, reports } = setUp()
    speaker.speak(words('any'), reports)
    window.fakeSpeech.fail()
    expect(reports.onFail).toHaveBeenCalledOnce()
  })

  it('gives the engine its time after a cancel, and hears nothing of what was cancelled', async () => {
    const { speaker, reports, runClock } = setUp()
    speaker.speak(words('one'), reports)
    speaker.cancel()
    const later = { ...reports, onEnd: vi.fn() }
    speaker.speak(words('two'), later)
    expect(window.fakeSpeech.said).toEqual(['Brian: one'])
    runClock()
    expect(window.fakeSpeech.said).toEqual(['Brian: one', 'Brian: two'])
    await Promise.resolve()
    expect(reports.onFail).not.toHaveBeenCalled()
    window.fakeSpeech.finish()
    expect(later.onEnd).toHaveBeenCalledOnce()
    expect(reports.onEnd).not.toHaveBeenCalled()
  })

  it('does not say what was cancelled before it began', () => {
    const { speaker, reports, runClock } = setUp()
    speaker.cancel()
    speaker.speak(words('one'), reports)
    speaker.cancel()
    runClock()
    expect(window.fakeSpeech.said).toEqual([])
  })
})

describe('watchVoices', () => {
  it('tells the voices at once and whenever there are others', () => {
    installFakeSpeech([])
    const told: string[][] = []
    const stop = watchVoices((voices) => told.push(voices.map(({ name }) => name)))
    window.fakeSpeech.bring(FAKE_VOICES)
    stop()
    window.fakeSpeech.bring([])
    expect(told).toEqual([[], ['Anna', 'Brian', 'Carol']])
  })
})

it('permits speech by saying nothing', () => {
  permitSpeech()
  expect(window.fakeSpeech.said).toEqual([])
})
