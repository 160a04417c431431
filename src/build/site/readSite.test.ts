// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readSite } from './readSite.ts'

describe('readSite', () => {
  it('stands at the root of an unknown origin unless told otherwise', () => {
    expect(readSite({})).toEqual({ base: '/', origin: null })
    expect(readSite({ BASE_PATH: '', SITE_URL: '' })).toEqual({ base: '/', origin: null })
  })

  it.each([
    ['https://readout.example', 'https://readout.example'],
    ['https://readout.example/', 'https://readout.example'],
    ['http://localhost:4173', 'http://localhost:4173'],
  ])('reads the origin %s', (SITE_URL, origin) => {
    expect(readSite({ SITE_URL, BASE_PATH: '/readout/' })).toEqual({ base: '/readout/', origin })
  })

  it.each(['readout', '/readout', 'readout/', '//', '/a//b/', '/../', '/a/./', '/a b/', 'https://a.example/', '/?/'])(
    'refuses the base %s and says the form',
    (BASE_PATH) => {
      expect(() => readSite({ BASE_PATH })).toThrow(
        /^BASE_PATH: expected a path that begins and ends with a slash, like/,
      )
    },
  )

  it.each([
    'readout.example',
    'ftp://a.example',
    'https://a.example/sub/',
    'https://a.example?x',
    'rubbish',
    '//a.example',
  ])('refuses the origin %s and says the form', (SITE_URL) => {
    expect(() => readSite({ SITE_URL })).toThrow(/^SITE_URL: expected the origin alone, like/)
  })
})
