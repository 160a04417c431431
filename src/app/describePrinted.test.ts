import { afterEach, describe, expect, it } from 'vitest'
import { describePrinted } from './describePrinted.ts'

const NOW = new Date('2026-11-26T12:00:00Z')

afterEach(() => history.replaceState(null, '', '/'))

describe('describePrinted', () => {
  it.each([
    { path: '/en/small-call/?topic=syria#q1', lang: 'en', day: 'accessed: 26 November 2026' },
    { path: '/ru/small-call/q/q1/', lang: 'ru', day: 'дата обращения: 26 ноября 2026' },
  ])('gives the address of the whole readout and the day in its language at $path', ({ path, lang, day }) => {
    history.replaceState(null, '', path)
    const printed = describePrinted('/', NOW)
    expect(printed?.address).toBe(`${location.origin}/${lang}/small-call/`)
    expect(printed?.foot.replaceAll('\u00a0', ' ')).toBe(`${location.origin}/${lang}/small-call/ · ${day}`)
  })

  it.each(['/', '/en/', '/no/such/path/'])('gives nothing at %s, which is no readout', (path) => {
    history.replaceState(null, '', path)
    expect(describePrinted('/', NOW)).toBeNull()
  })
})
