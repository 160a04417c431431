// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { standIn } from './standIn.ts'

const PAGES: Record<string, string> = {
  'https://a.example/ru/': '<title>List</title>',
  'https://a.example/ru/a-call/': '<title>A call</title>whole text',
}

const cache = {
  keys: async () => Object.keys(PAGES).map((url) => new Request(url)),
  match: async (url: string) => new Response(PAGES[url]),
} as unknown as Cache

const answer = (path: string) => standIn(`https://a.example${path}`, { cache, base: '/', css: '/assets/offline.css' })

describe('standIn', () => {
  it('answers for a passage with its readout, whatever the query', async () => {
    const response = await answer('/ru/a-call/q/q1/?topic=gas')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('whole text')
  })

  it('says of a page that was never opened that there is no network, and links to those that were', async () => {
    const response = await answer('/en/a-call/')
    expect(response.status).toBe(503)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'")
    const html = await response.text()
    expect(html.indexOf('>A call</a>')).toBeGreaterThan(0)
    expect(html.indexOf('>List</a>')).toBeGreaterThan(html.indexOf('>A call</a>'))
  })
})
