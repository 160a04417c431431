import { describe, expect, it } from 'vitest'
import { escapeHtml } from './escapeHtml.ts'
import { unescapeHtml } from './unescapeHtml.ts'

const TEXTS = [
  'plain',
  '«Ёлка» — да',
  'a < b && c > d',
  `"quoted" 'twice'`,
  '&amp; as it is',
  '</title><script>x()</script>',
  '',
]

describe('escapeHtml', () => {
  it.each(TEXTS)('gives a parser back %j, as text and as an attribute', (text) => {
    const html = `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p><p title='${escapeHtml(text)}'></p>`
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    const [first, second] = [...body.children]
    expect(body.children).toHaveLength(2)
    expect([first?.textContent, first?.getAttribute('title'), second?.getAttribute('title')]).toEqual([
      text,
      text,
      text,
    ])
  })

  it.each(TEXTS)('is undone: %j', (text) => {
    expect(unescapeHtml(escapeHtml(text))).toBe(text)
  })
})

describe('unescapeHtml', () => {
  it('reads what React writes, and leaves alone what it does not know', () => {
    expect(unescapeHtml('&quot;A&quot; &amp; &#x27;B&#x27; &lt;i&gt; &nbsp; &amp;lt;')).toBe(
      `"A" & 'B' <i> &nbsp; &lt;`,
    )
  })
})
