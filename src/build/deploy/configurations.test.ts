// @vitest-environment node
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '#build/headers/contentSecurityPolicy.ts'
import { headerRules } from '#build/headers/headerRules.ts'
import { headersFor } from '#build/headers/headersFor.ts'

const whole = contentSecurityPolicy({ styleHashes: ["'sha256-a'"], scriptHashes: ["'sha256-b'"] }, { asMeta: false })
/** The policy without what names a hash, and without what scripts and styles would fall back on. */
const policy = whole
  .split('; ')
  .filter((directive) => !/^default-src|sha256/.test(directive))
  .join('; ')
const rules = headerRules({ policy, langs: ['ru', 'en'] })
const always = Object.entries(headersFor(rules, '/nowhere'))

/** A line of each configuration that sets a header for all answers. */
const configurations = [
  { file: 'nginx.conf', line: /^ {4}add_header ([\w-]+) "(.+)" always;$/gm, cache: /^ +(\S+) +"(.+)";$/gm },
  { file: 'Caddyfile', line: /^\t\t([A-Z][\w-]+) "(.+)"$/gm, cache: /^\theader (\S+) Cache-Control "(.+)"$/gm },
]

describe.each(configurations)('$file', ({ file, line, cache }) => {
  const text = readFileSync(resolve('src/build/deploy', file), 'utf8')
  const pairs = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value])

  it('closes the doors that the build closes', () => {
    expect(policy).toContain("frame-ancestors 'none'")
    expect(pairs(line).sort()).toEqual(always.sort())
  })

  it('keeps answers as long as the build says', () => {
    const told = pairs(cache).map(([, value]) => value)
    const meant = ['/', '/assets/*', '/previews/*'].map((path) => headersFor(rules, path)['Cache-Control'])
    expect(told).toEqual(meant)
  })

  it('shows the port and the folder that the README names', () => {
    expect(text).toMatch(/8080/)
    expect(text).toMatch(/root (\* )?\/srv\/readout\b/)
  })
})
