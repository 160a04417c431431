import { describe, expect, it } from 'vitest'
import { chooseKept } from './chooseKept.ts'

const at = (path: string) => `https://a.example/base/${path}`
const choose = (path: string, kept: string[]) => chooseKept(at(path), kept.map(at), '/base/')

describe('chooseKept', () => {
  it.each([
    { asked: 'ru/a-call/q/q1/', kept: ['ru/', 'ru/a-call/q/q2/', 'ru/a-call/'], chosen: 'ru/a-call/' },
    { asked: 'ru/a-call/', kept: ['ru/', 'ru/a-call/q/q2/'], chosen: 'ru/a-call/q/q2/' },
  ])('has $chosen stand in for $asked', ({ asked, kept, chosen }) => {
    expect(choose(asked, kept)).toBe(at(chosen))
  })

  it.each([
    { asked: 'ru/a-call/', kept: ['en/a-call/', 'ru/a-call-of-may/', 'ru/'] },
    { asked: 'ru/', kept: ['ru/a-call/', 'en/'] },
    { asked: '', kept: ['ru/', 'ru/a-call/'] },
  ])('has nothing of another readout or language stand in for "$asked"', ({ asked, kept }) => {
    expect(choose(asked, kept)).toBeNull()
  })
})
