// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composePage, type PageParts } from './composePage.ts'

/** The page's own template with what a build adds to it. */
const template = readFileSync('index.html', 'utf8')
  .replace(
    '</head>',
    '<script type="module" crossorigin src="/a.js"></script><link rel="stylesheet" href="/a.css"></head>',
  )
  .replace(/\s*<script type="module" src="\/src[^>]*><\/script>/, '')

const parts: PageParts = {
  lang: 'en',
  path: '/en/a-call/',
  title: 'A &amp; B · Readout',
  policy: "default-src 'none'",
  head: '<meta name="description" content="$&">',
  css: '.a{color:red}',
  html: '<main>Words worth $1</main>',
  foot: '<script type="application/ld+json">{}</script>',
  scripts: ['/assets/index-1.js', '/assets/en-1.js'],
  content: '/assets/a-call-1.js',
  laterCss: '/assets/later-1.css',
  needsLater: false,
}

const compose = (given: Partial<PageParts> = {}) => composePage(template, { ...parts, ...given })
const isAfter = (text: string, first: string, second: string) => text.indexOf(second) > text.indexOf(first)

describe('composePage', () => {
  it('puts each part into its place', () => {
    const page = compose()
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<title>A &amp; B · Readout</title>')
    expect(page).toContain('<meta name="description" content="$&">')
    expect(page).toContain(
      '<div id="root" data-path="/en/a-call/" data-content="/assets/a-call-1.js" data-scripts="/assets/index-1.js /assets/en-1.js"><main>Words worth $1</main></div>',
    )
    expect(page).toContain('<style>.a{color:red}</style>')
  })

  it('has the policy before anything that it governs', () => {
    expect(isAfter(compose(), 'http-equiv="Content-Security-Policy"', '<script')).toBe(true)
  })

  it('names the scripts for after the first paint and loads none before', () => {
    const page = compose()
    expect(page).toContain('data-scripts="/assets/index-1.js /assets/en-1.js"')
    expect(page).not.toMatch(/<script[^>]* src=|<link rel="modulepreload"/)
    expect(page).not.toContain('/a.css')
  })

  it('has the later styles at the end, or in the head of a page that is drawn with them', () => {
    expect(isAfter(compose(), '</main>', 'later-1.css')).toBe(true)
    expect(isAfter(compose({ needsLater: true }), 'later-1.css', '</main>')).toBe(true)
    expect(compose({ needsLater: true }).split('later-1.css').length - 1).toBe(1)
  })

  it('has the head of the text waited for where there is one', () => {
    const html = '<header></header><div id="text:"></div>'
    const expected = '<link rel="expect" href="#text:" blocking="render">'
    expect([compose({ html }).includes(expected), compose().includes(expected)]).toEqual([true, false])
  })

  it('leaves the page of unknown addresses without a path', () => {
    expect(compose({ path: null, content: null })).toContain('<div id="root" data-scripts')
  })

  it('refuses a template that lacks a place', () => {
    expect(() => composePage(template.replace('<div id="root"></div>', ''), parts)).toThrow(
      'index.html: expected <div id="root"></div> once, got it 0 times',
    )
  })
})
