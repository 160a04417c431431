import { describe, expect, it } from 'vitest'
import { readSitePath } from './readSitePath.ts'

describe('readSitePath', () => {
  it.each([
    ['/', '/', '/'],
    ['/?topic=iran', '/', '/'],
    ['/ru/a-call', '/', '/ru/a-call'],
    ['/ru/a-call/?a=/../b%', '/', '/ru/a-call/'],
    ['/assets/_shared-a.js', '/', '/assets/_shared-a.js'],
    ['/.well-known/security.txt', '/', '/.well-known/security.txt'],
    ['/%D1%8F.txt', '/', '/я.txt'],
    ['/readout/', '/readout/', '/'],
    ['/readout', '/readout/', '/'],
    ['/readout?x', '/readout/', '/'],
    ['/readout/sw.js', '/readout/', '/sw.js'],
  ])('reads %s below %s', (url, base, path) => {
    expect(readSitePath(url, base)).toBe(path)
  })

  it.each([
    '/..',
    '/../secret',
    '/a/../../secret',
    '/a/..',
    '/./a',
    '/%2e%2e/secret',
    '/%2E./secret',
    '/..%2fsecret',
    '/a%2F..%2F..%2Fsecret',
    '/%5c..%5csecret',
    '/..\\secret',
    '/C:/secret',
    '/a%00.html',
    '/a\0.html',
    '//secret',
    '/a//b',
    '/.git/config',
    '/.vite/manifest.json',
    '/_headers',
    '/%',
    '/%E0%A4%A',
    '/%FF',
    '',
    '*',
    'http://a.example/',
  ])('has no path for %j', (url) => {
    expect(readSitePath(url, '/')).toBeNull()
  })

  it.each(['/', '/other/', '/readouts/', '/readout/../secret', '/readout%2f'])(
    'has none for %s outside its base',
    (url) => {
      expect(readSitePath(url, '/readout/')).toBeNull()
    },
  )
})
