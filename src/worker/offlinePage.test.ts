import { describe, expect, it } from 'vitest'
import { offlinePage } from './offlinePage.ts'

const kept = [{ address: 'https://a.example/ru/a-call/?a&b', title: 'Call &amp; meeting' }]
const STYLES = '<link rel="stylesheet" href="/assets/offline-1.css">'
const html = offlinePage('/assets/offline-1.css', kept)
// Without its style sheet, which this DOM would try to load.
const page = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html')

describe('offlinePage', () => {
  it.each([
    { lang: 'ru', words: /ещё не открывалась.*без сети/ },
    { lang: 'en', words: /has not been opened.*without a network/ },
  ])('says in $lang that the page was not opened before and that there is no network', ({ lang, words }) => {
    const message = page.querySelector(`section[lang=${lang}]`)
    expect(message?.textContent).toMatch(words)
    expect(message?.querySelector('a')?.getAttribute('href')).toBe('')
  })

  it('has nothing inline that a policy would refuse', () => {
    expect(page.querySelector('script, style, [style], [onclick]')).toBeNull()
    expect(html).toContain(STYLES)
  })

  it('links to what opens all the same', () => {
    const link = page.querySelector('li a')
    expect(link?.getAttribute('href')).toBe('https://a.example/ru/a-call/?a&b')
    expect(link?.textContent).toBe('Call & meeting')
    expect(offlinePage('/x.css', [])).not.toContain('<ul>')
  })
})
