import { afterEach, describe, expect, it, vi } from 'vitest'
import { rememberedTuning, rememberTuning } from './rememberedTuning.ts'

const NOTHING = { rate: 1, voices: { ru: null, en: null } }

afterEach(() => localStorage.clear())

describe('the tuning that is remembered', () => {
  it('is the one chosen last, a voice for each language', () => {
    const tuning = { rate: 1.25, voices: { ru: 'urn:anna', en: null } }
    rememberTuning(tuning)
    expect(rememberedTuning()).toEqual(tuning)
  })

  it.each(['', 'fast', '0', '-1', '99', 'NaN', '{}'])('is the voice’s own speed where %j is kept', (rubbish) => {
    localStorage.setItem('readout:speech-rate', rubbish)
    expect(rememberedTuning()).toEqual(NOTHING)
  })

  it('is nobody’s where storage is blocked', () => {
    rememberTuning({ ...NOTHING, rate: 2 })
    vi.stubGlobal('localStorage', {
      get getItem() {
        throw new DOMException('Access is denied', 'SecurityError')
      },
    })
    expect(() => rememberTuning({ ...NOTHING, rate: 1.5 })).not.toThrow()
    expect(rememberedTuning()).toEqual(NOTHING)
    vi.unstubAllGlobals()
    expect(rememberedTuning().rate).toBe(2)
  })
})
