import { describe, expect, it } from 'vitest'
import { link } from './link.ts'

describe('link', () => {
  it.each(['https://example.org', 'https://example.org/a/b?c=d#e', 'https://пример.рф/'])('accepts %s', (href) => {
    expect(link.parse(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,words',
    'http://example.org/',
    'ftp://example.org/',
    'mailto:a@example.org',
    '//example.org/',
    '/path',
    'example.org',
    'https:example.org',
    'https://',
    ' https://example.org/',
    '',
  ])('refuses “%s” and says what it expects', (href) => {
    const [issue] = link.safeParse(href).error?.issues ?? []
    expect(issue?.message).toBe('an absolute https:// address')
  })
})
