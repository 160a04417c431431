import { expect, it } from 'vitest'
import { otherLang } from './otherLang.ts'

it.each([
  ['ru', 'en'],
  ['en', 'ru'],
] as const)('the other language of %s is %s', (lang, other) => {
  expect(otherLang(lang)).toBe(other)
})
