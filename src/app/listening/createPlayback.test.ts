import { describe, expect, it, vi } from 'vitest'
import type { Reports } from '#browser/speech.ts'
import type { Sentence } from '#domain/speech/speechScript.ts'
import { readySpeech } from '#domain/speech/stepSpeech.ts'
import { createPlayback } from './createPlayback.ts'

const sentence = (id: string): Sentence => ({ id, isNote: false, lang: 'en', start: 0, end: 1, parts: [id] })

/** Playback of two sentences by a speaker and a clock that do nothing by themselves. */
function setUp() {
  const tuning = { rate: 1, voices: { ru: null, en: null } }
  const said: string[] = []
  const reports: Reports[] = []
  const timers: { milliseconds: number; ring: () => void; isOff: boolean }[] = []
  const cancel = vi.fn()
  const playback = createPlayback(
    readySpeech([sentence('one'), sentence('two')], 0, tuning),
    {
      speak: ({ text }, given) => {
        said.push(text)
        reports.push(given)
      },
      cancel,
    },
    (milliseconds, ring) => {
      const timer = { milliseconds, ring, isOff: false }
      timers.push(timer)
      return () => {
        timer.isOff = true
      }
    },
  )
  return { playback, said, reports, timers, cancel, running: () => timers.filter(({ isOff }) => !isOff) }
}

describe('playback', () => {
  it('goes on with the next sentence and tells who watches', () => {
    const { playback, said, reports } = setUp()
    const listener = vi.fn()
    const stop = playback.watch(listener)
    playback.send({ kind: 'play' })
    reports[0]?.onEnd()
    expect(said).toEqual(['one', 'two'])
    expect(listener).toHaveBeenCalledTimes(2)
    stop()
    reports[1]?.onEnd()
    expect(listener).toHaveBeenCalledTimes(2)
    expect(playback.state().phase).toBe('ended')
  })

  it('takes a voice of which nothing is heard in time for dead, once more and then for good', () => {
    const { playback, said, cancel, running } = setUp()
    playback.send({ kind: 'play' })
    running()[0]?.ring()
    expect(said).toEqual(['one', 'one'])
    expect(playback.state()).toMatchObject({ phase: 'speaking', failures: 1 })
    running()[0]?.ring()
    expect(playback.state()).toMatchObject({ phase: 'broken', at: 0 })
    expect(cancel).toHaveBeenCalledTimes(2)
  })

  it('waits anew with every word that is heard', () => {
    const { playback, reports, running } = setUp()
    playback.send({ kind: 'play' })
    const [first] = running()
    reports[0]?.onWord(1)
    expect(first?.isOff).toBe(true)
    expect(running()).toHaveLength(1)
    expect(running()[0]?.milliseconds).toBeLessThan(first?.milliseconds ?? 0)
  })

  it('falls silent when told to, and so does the clock', () => {
    const { playback, reports, cancel, running } = setUp()
    playback.send({ kind: 'play' })
    playback.send({ kind: 'pause' })
    expect(cancel).toHaveBeenCalledOnce()
    expect(running()).toEqual([])
    reports[0]?.onFail()
    expect(playback.state().phase).toBe('paused')
  })
})
