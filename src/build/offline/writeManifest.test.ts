// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { writeManifest } from './writeManifest.ts'

describe('writeManifest', () => {
  const manifest = JSON.parse(writeManifest('/base/'))

  it('makes the site installable below its base, in the colour of the paper', () => {
    expect(manifest).toMatchObject({
      id: '/base/',
      start_url: '/base/',
      scope: '/base/',
      display: 'standalone',
      lang: 'ru',
    })
    expect(manifest.theme_color).toMatch(/^#[\da-f]{6}$/)
    expect(manifest.background_color).toBe(manifest.theme_color)
  })

  it('names the pictures that an installation asks for', () => {
    const icons = manifest.icons.map(({ src, sizes, purpose }: Record<string, string>) => `${src} ${sizes} ${purpose}`)
    expect(icons).toEqual([
      '/base/favicon.svg any any',
      '/base/icons/icon-192.png 192x192 any',
      '/base/icons/icon-512.png 512x512 any',
      '/base/icons/maskable-512.png 512x512 maskable',
    ])
  })
})
