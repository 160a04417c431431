import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentence } from './speechScript.ts'
import type { SpeechEffect, SpeechEvent, SpeechState, Tuning } from './speechState.ts'
import { readySpeech, stepSpeech } from './stepSpeech.ts'

const TUNING: Tuning = { rate: 1, voices: { ru: 'a-voice', en: null } }

function sentence(id: string, ...parts: string[]): Sentence {
  return { id, isNote: false, lang: 'ru', start: 0, end: 9, parts: parts.length > 0 ? parts : [id] }
}

const SCRIPT = [sentence('one'), sentence('two', 'two, a', 'two, b'), sentence('three')]

/** The state after some events, what was done on the last of them, and the words of all utterances. */
function run(events: SpeechEvent[], first = readySpeech(SCRIPT, 0, TUNING)) {
  let state = first
  let effects: SpeechEffect[] = []
  const said: string[] = []
  for (const event of events) {
    ;({ state, effects } = stepSpeech(state, event))
    said.push(...effects.flatMap((effect) => (effect.kind === 'speak' ? effect.text : [])))
  }
  return { state, effects, said, kinds: effects.map(({ kind }) => kind) }
}

const play: SpeechEvent = { kind: 'play' }
const pause: SpeechEvent = { kind: 'pause' }
const next: SpeechEvent = { kind: 'step', by: 1 }
const previous: SpeechEvent = { kind: 'step', by: -1 }
const spoken = (ticket: number): SpeechEvent => ({ kind: 'spoken', ticket })
const failed = (ticket: number): SpeechEvent => ({ kind: 'failed', ticket })
const revise = (script: Sentence[]): SpeechEvent => ({ kind: 'revise', script })

describe('stepSpeech', () => {
  it('says one part after another to the end, and then from the beginning', () => {
    const whole = run([play, spoken(1), spoken(2), spoken(3), spoken(4)])
    expect(whole.said).toEqual(['one', 'two, a', 'two, b', 'three'])
    expect(whole.state).toMatchObject({ phase: 'ended', at: 2 })
    expect(run([play], whole.state).said).toEqual(['one'])
  })

  it('says what it says in the chosen voice, and watches over it', () => {
    expect(run([play]).effects).toEqual([
      { kind: 'speak', ticket: 1, text: 'one', lang: 'ru', voice: 'a-voice', rate: 1 },
      { kind: 'watch', ticket: 1, patience: 5390 },
    ])
  })

  it('is patient as long as something is heard, and with a slow voice', () => {
    const slow = { ...TUNING, rate: 0.5 }
    const { effects } = run([{ kind: 'tune', tuning: slow }, play, { kind: 'heard', ticket: 1, left: 2 }])
    expect(effects).toEqual([{ kind: 'watch', ticket: 1, patience: 5520 }])
  })

  it('does nothing that is done already', () => {
    expect(run([play, play]).kinds).toEqual([])
    expect(run([pause]).kinds).toEqual([])
  })

  it('says another sentence at once, if there is one', () => {
    expect(run([play, { kind: 'play', at: 1 }]).kinds).toEqual(['cancel', 'speak', 'watch'])
    expect(run([pause, { kind: 'play', at: 1 }]).said).toEqual(['two, a'])
    expect(run([{ kind: 'play', at: 9 }]).said).toEqual(['three'])
    expect(run([{ kind: 'play', at: 9 }], readySpeech([], 0, TUNING)).state).toMatchObject({ phase: 'ready', at: 0 })
  })

  it('says a sentence from its beginning after a pause', () => {
    const { said, kinds } = run([play, spoken(1), spoken(2), pause])
    expect(kinds).toEqual(['cancel'])
    expect(said.at(-1)).toBe('two, b')
    expect(run([play, spoken(1), spoken(2), pause, play]).said.at(-1)).toBe('two, a')
  })

  it('steps while it speaks and while it does not, and stays in bounds', () => {
    expect(run([play, next]).kinds).toEqual(['cancel', 'speak', 'watch'])
    expect(run([next, next]).state).toMatchObject({ phase: 'paused', at: 2 })
    expect(run([next, next, next]).state.at).toBe(2)
    expect(run([play, next, next, next]).kinds).toEqual([])
    expect(run([previous]).state).toMatchObject({ phase: 'paused', at: 0 })
    expect(run([play, previous]).said).toEqual(['one', 'one'])
  })

  it('says a part once more when the voice dies, and then stops there', () => {
    const retried = run([play, spoken(1), spoken(2), failed(3)])
    expect(retried.kinds).toEqual(['cancel', 'speak', 'watch'])
    expect(retried.said.at(-1)).toBe('two, b')
    expect(retried.state.failures).toBe(1)
    const broken = run([failed(4)], retried.state)
    expect(broken.kinds).toEqual(['cancel'])
    expect(broken.state).toMatchObject({ phase: 'broken', at: 1 })
    expect(run([play], broken.state).said).toEqual(['two, a'])
  })

  it('has a try for each part', () => {
    expect(run([play, failed(1), spoken(2), failed(3)]).state).toMatchObject({ phase: 'speaking', at: 1, failures: 1 })
  })

  it.each<SpeechEvent>([spoken(1), failed(1), { kind: 'heard', ticket: 1, left: 0 }])(
    'takes no notice of what was cancelled: $kind',
    (stale) => {
      const { state } = run([play, next])
      expect(stepSpeech(state, stale)).toEqual({ state, effects: [] })
      const { state: paused } = run([play, pause])
      expect(stepSpeech(paused, stale)).toEqual({ state: paused, effects: [] })
    },
  )

  it('says the present part anew in another tuning', () => {
    const tune: SpeechEvent = { kind: 'tune', tuning: { ...TUNING, rate: 2 } }
    expect(run([play, spoken(1), spoken(2), tune]).effects).toContainEqual(
      expect.objectContaining({ kind: 'speak', text: 'two, b', rate: 2 }),
    )
    expect(run([tune]).kinds).toEqual([])
    expect(run([tune, play]).effects[0]).toMatchObject({ rate: 2 })
  })

  it('keeps its sentence in another script without a break', () => {
    const { state, kinds } = run([play, next, revise([sentence('zero'), ...SCRIPT])])
    expect(kinds).toEqual([])
    expect(state).toMatchObject({ phase: 'speaking', at: 2 })
    expect(run([{ kind: 'spoken', ticket: 2 }], state).said).toEqual(['two, b'])
  })

  it.each([
    { script: [sentence('zero'), sentence('three')], at: 1, said: 'three' },
    { script: [sentence('zero'), sentence('one')], at: 1, said: 'one' },
  ])('goes on with “$said” where its sentence is gone', ({ script, at, said }) => {
    const speaking = run([play, next, revise(script)])
    expect(speaking.kinds).toEqual(['cancel', 'speak', 'watch'])
    expect(speaking.said.at(-1)).toBe(said)
    const paused = run([next, revise(script)])
    expect(paused.kinds).toEqual([])
    expect(paused.state.at).toBe(at)
  })

  it('falls silent where nothing is left to say, and is ready for more', () => {
    const emptied = run([play, revise([])])
    expect(emptied.kinds).toEqual(['cancel'])
    expect(emptied.state).toMatchObject({ phase: 'ready', at: 0 })
    expect(run([play, next, previous], emptied.state).said).toEqual([])
    expect(run([revise(SCRIPT), play], emptied.state).said).toEqual(['three'])
  })
})

describe('after any events', () => {
  const scripts = fc
    .subarray(['one', 'two', 'three', 'four'])
    .map((ids) => ids.map((id) => sentence(id, `${id} a`, `${id} b`)))
  const ticket = fc.nat({ max: 12 })
  const event = fc.oneof<fc.Arbitrary<SpeechEvent>[]>(
    fc.constantFrom(play, pause, next, previous),
    fc.record({ kind: fc.constant('play' as const), at: fc.nat({ max: 9 }) }),
    fc.record({ kind: fc.constantFrom('spoken' as const, 'failed' as const), ticket }),
    fc.record({ kind: fc.constant('heard' as const), ticket, left: fc.nat() }),
    fc.record({ kind: fc.constant('revise' as const), script: scripts }),
    fc.constant({ kind: 'tune', tuning: TUNING } as const),
  )

  /** The voice as the effects leave it: what is being said, or `null`. */
  function listen(
    events: SpeechEvent[],
    script: Sentence[],
    check: (state: SpeechState, saying: number | null) => void,
  ) {
    let state = readySpeech(script, 0, TUNING)
    let saying: number | null = null
    for (const given of events) {
      // Only what is being said can come to its end or die.
      if ((given.kind === 'spoken' || given.kind === 'failed') && given.ticket === saying) saying = null
      const stepped = stepSpeech(state, given)
      state = stepped.state
      for (const effect of stepped.effects) {
        if (effect.kind === 'cancel') saying = null
        if (effect.kind === 'speak') {
          expect(saying, 'said at the same time').toBeNull()
          saying = effect.ticket
        }
      }
      check(state, saying)
    }
    return state
  }

  it('never two utterances at once, and one whenever it speaks', () => {
    fc.assert(
      fc.property(fc.array(event), scripts, (events, script) => {
        listen(events, script, ({ phase, ticket }, saying) => expect(saying).toBe(phase === 'speaking' ? ticket : null))
      }),
    )
  })

  it('the sentence is one of the script, if there is any', () => {
    fc.assert(
      fc.property(fc.array(event), scripts, (events, script) => {
        listen(events, script, (state) => {
          if (state.script.length === 0) expect(state.at).toBe(0)
          else expect(state.script[state.at]?.parts[state.part]).toBeDefined()
        })
      }),
    )
  })

  it('a pause and going on say the same sentence', () => {
    fc.assert(
      fc.property(fc.array(event), scripts, (events, script) => {
        const state = listen(events, script, () => {})
        if (state.phase !== 'speaking') return
        const { said, state: after } = run([pause, play], state)
        expect(after.at).toBe(state.at)
        expect(said).toEqual([state.script[state.at]?.parts[0]])
      }),
    )
  })
})
