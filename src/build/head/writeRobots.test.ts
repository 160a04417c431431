import { describe, expect, it } from 'vitest'
import { writeRobots } from './writeRobots.ts'

describe('writeRobots', () => {
  it('lets everyone in and names the sitemap', () => {
    expect(writeRobots({ base: '/sub/', origin: 'https://readout.example' })).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://readout.example/sub/sitemap.xml\n',
    )
  })

  it('names no sitemap without an origin', () => {
    expect(writeRobots({ base: '/sub/', origin: null })).toBe('User-agent: *\nAllow: /\n')
  })
})
