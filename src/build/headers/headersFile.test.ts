// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { hashOf } from './hashOf.ts'
import { headerRules } from './headerRules.ts'
import { readHeadersFile, writeHeadersFile } from './headersFile.ts'

const policy = contentSecurityPolicy({ styleHashes: [hashOf('')], scriptHashes: [hashOf('')] }, { asMeta: false })
const rules = headerRules({ policy, langs: ['ru', 'en'] })

describe('_headers', () => {
  it('has a path, and its headers below it', () => {
    const text = writeHeadersFile(
      [
        { pattern: '/*', headers: { A: '1', B: "x 'y'; z" } },
        { pattern: '/c.js', headers: { A: '2' } },
      ],
      '/readout/',
    )
    expect(text).toBe("/readout/*\n  A: 1\n  B: x 'y'; z\n\n/readout/c.js\n  A: 2\n")
  })

  it.each(['/', '/readout/', '/a/b/'])('reads what was written for %s', (base) => {
    expect(readHeadersFile(writeHeadersFile(rules, base), base)).toEqual(rules)
  })

  it('reads what a person wrote', () => {
    expect(readHeadersFile('# ours\r\n\r\n/*\r\n\tX-A:  b: c \r\n', '/')).toEqual([
      { pattern: '/*', headers: { 'X-A': 'b: c' } },
    ])
  })

  it.each([
    ['  A: 1', '/', 1],
    ['/*\n  A 1', '/', 2],
    ['/readout/*\n\n/*', '/readout/', 3],
  ])('tells where %j is not in its form', (text, base, line) => {
    expect(() => readHeadersFile(text, base)).toThrow(new RegExp(`^_headers:${line}: expected a path below ${base} or`))
  })

  it('stays within what Cloudflare Pages reads', () => {
    const text = writeHeadersFile(rules, '/readout/')
    expect(rules.length).toBeLessThanOrEqual(100)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000)
  })
})
