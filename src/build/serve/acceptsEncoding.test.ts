import { expect, it } from 'vitest'
import { acceptsEncoding } from './acceptsEncoding.ts'

it.each([
  ['gzip, deflate, br, zstd', true],
  ['br', true],
  ['BR;q=0.5', true],
  ['gzip;q=1.0 , br ; q=0.1', true],
  ['*', true],
  ['br;q=0, *', false],
  ['br;q=0.000', false],
  ['br;q=much', false],
  ['*;q=0', false],
  ['gzip', false],
  ['brotli', false],
  ['', false],
  [undefined, false],
])('reads of %j whether brotli is let through: %j', (header, accepts) => {
  expect(acceptsEncoding(header, 'br')).toBe(accepts)
})
