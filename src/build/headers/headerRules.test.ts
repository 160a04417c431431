// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { headerRules } from './headerRules.ts'
import { headersFor } from './headersFor.ts'

const rules = headerRules({ policy: "default-src 'none'", langs: ['ru', 'en'] })

describe('headerRules', () => {
  it.each([
    ['/', 'no-cache'],
    ['/404.html', 'no-cache'],
    ['/ru/', 'no-cache'],
    ['/en/a-call/q/q1/', 'no-cache'],
    ['/en/a-call/index.html', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/manifest.webmanifest', 'no-cache'],
    ['/assets/index-DNLRWawZ.js', 'public, max-age=31536000, immutable'],
    ['/previews/ru/a-call.png', 'public, max-age=86400'],
    ['/favicon.svg', undefined],
  ])('keeps %s as long as it holds', (path, value) => {
    expect(headersFor(rules, path)['Cache-Control']).toBe(value)
  })

  it.each(['/', '/nowhere', '/sw.js', '/assets/a.js', '/previews/a.png'])('closes %s', (path) => {
    expect(headersFor(rules, path)).toMatchObject({
      'Content-Security-Policy': "default-src 'none'",
      'Referrer-Policy': 'strict-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    })
  })
})

describe('headersFor', () => {
  const twice = [
    { pattern: '/*', headers: { A: '1' } },
    { pattern: '/x/*.png', headers: { A: '2', B: '3' } },
  ]

  it.each([
    ['/x/y.png', { A: '1, 2', B: '3' }],
    ['/x/.png', { A: '1, 2', B: '3' }],
    ['/x/y.svg', { A: '1' }],
    ['x', {}],
  ])('gives %s what its patterns say', (path, headers) => {
    expect(headersFor(twice, path)).toEqual(headers)
  })
})
