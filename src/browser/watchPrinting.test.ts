import { expect, it } from 'vitest'
import { watchPrinting } from './watchPrinting.ts'

const told = (property: string) => document.documentElement.style.getPropertyValue(property)

it('has style sheets know what the page says of itself each time that it is printed', () => {
  let printed: { address: string; foot: string } | null = null
  watchPrinting(() => printed)
  printed = { address: 'https://example.org/"a"/', foot: 'read today' }
  expect(told('--printed-address')).toBe('')
  dispatchEvent(new Event('beforeprint'))
  expect(told('--printed-address')).toBe('"https://example.org/\\"a\\"/"')
  expect(told('--printed-foot')).toBe('"read today"')
  printed = null
  dispatchEvent(new Event('beforeprint'))
  expect(told('--printed-address')).toBe('')
})
