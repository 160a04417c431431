import { expect, it } from 'vitest'
import { pageKey } from './pageKey.ts'

it.each([
  'https://a.example/ru/a-call/',
  'https://a.example/ru/a-call',
  'https://a.example/ru/a-call/?topic=gas&only=1',
  'https://a.example/ru/a-call/#q1',
  'https://a.example/ru/a-call/index.html',
])('keeps %s with the page that it is', (address) => {
  expect(pageKey(address)).toBe('https://a.example/ru/a-call/')
})

it('tells pages apart', () => {
  expect(pageKey('https://a.example/')).toBe('https://a.example/')
  expect(pageKey('https://a.example/ru/a-call/q/q1/?by=us')).toBe('https://a.example/ru/a-call/q/q1/')
})
