// @vitest-environment node
import { expect, it } from 'vitest'
import { hashOf } from './hashOf.ts'

it('gives the hash that the specification gives for its own example', () => {
  // https://www.w3.org/TR/CSP3/#example-hash-inline
  expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
})

it('sees line ends as a browser does', () => {
  expect(hashOf('a {\r\n}\r')).toBe(hashOf('a {\n}\n'))
})
