import { describe, expect, it } from 'vitest'
import { chooseVoice, type Voice, voicesFor } from './chooseVoice.ts'

function voice(voiceURI: string, lang: string, given: Partial<Voice> = {}): Voice {
  return { voiceURI, name: voiceURI, lang, localService: false, default: false, ...given }
}

const remote = voice('remote', 'ru-RU')
const local = voice('local', 'ru_RU', { localService: true })
const own = voice('own', 'ru', { default: true })
const english = voice('english', 'en-GB', { default: true })
const rusyn = voice('rusyn', 'rue')

describe('voicesFor', () => {
  it('takes a language however its region is written, and no other', () => {
    expect(voicesFor([remote, english, local, rusyn, own], 'ru')).toEqual([remote, local, own])
    expect(voicesFor([voice('loud', 'EN-US')], 'en')).toHaveLength(1)
  })
})

describe('chooseVoice', () => {
  it.each([
    { name: 'the one that is kept', voices: [local, own, remote], kept: 'remote', chosen: remote },
    { name: 'the system’s own', voices: [remote, local, own], kept: null, chosen: own },
    { name: 'one that needs no network', voices: [remote, local], kept: 'gone', chosen: local },
    { name: 'any', voices: [english, remote], kept: 'english', chosen: remote },
    { name: 'none', voices: [english, rusyn], kept: 'english', chosen: null },
  ])('takes $name', ({ voices, kept, chosen }) => {
    expect(chooseVoice(voices, 'ru', kept)).toBe(chosen)
  })
})
