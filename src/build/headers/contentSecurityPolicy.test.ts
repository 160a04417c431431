// @vitest-environment node
import { CspEvaluator } from 'csp_evaluator'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { hashOf } from './hashOf.ts'

const hashes = { styleHashes: [hashOf('p {}'), hashOf('a {}')], scriptHashes: [hashOf('1')] }
const header = contentSecurityPolicy(hashes, { asMeta: false })
const meta = contentSecurityPolicy(hashes, { asMeta: true })
const forms = [
  { form: 'header', policy: header },
  { form: 'meta', policy: meta },
]
const grave = [Severity.HIGH, Severity.SYNTAX, Severity.MEDIUM, Severity.HIGH_MAYBE]

function findGrave(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
  return findings
    .filter(({ severity }) => grave.includes(severity))
    .map(({ directive, description }) => `${directive}: ${description}`)
}

describe('contentSecurityPolicy', () => {
  it.each(forms)('gives an evaluator nothing grave to find in the $form', ({ policy }) => {
    expect(findGrave(policy)).toEqual([])
  })

  it('would be found out if it let inline scripts through', () => {
    expect(
      findGrave(header.replace("script-src 'self'", "script-src 'unsafe-inline'").replace(/'sha256-\S+/g, '')),
    ).not.toEqual([])
  })

  it.each(forms)('names each inline text by its hash in the $form, and nothing unsafe', ({ policy }) => {
    const directives = policy.split('; ')
    expect(directives).toContain(`script-src 'self' ${hashes.scriptHashes[0]}`)
    expect(directives).toContain(`style-src 'self' ${hashes.styleHashes.join(' ')}`)
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/)
  })

  it('says who may frame the page in the header only', () => {
    expect(header).toBe(`${meta}; frame-ancestors 'none'`)
  })
})
