// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { preloadFonts } from './preloadFonts.ts'

const files = [
  'assets/literata-ru-latin-DvyG-Rrp.woff2',
  'assets/literata-ru-cyrillic-_qPsb1r-.woff2',
  'assets/literata-italic-ru-cyrillic-B0oKs-nO.woff2',
  'assets/golos-text-ru-cyrillic-CjkooJW7.woff2',
  'assets/literata-en-latin-DOAAwlbU.woff2',
  'assets/literata-en-latin-ext-AAAAwlbU.woff2',
  'assets/literata-en-cyrillic-BkVuCaf_.woff2',
  'golos-text-en-latin-BqAxMoIw.woff2',
]

const cases = [
  { lang: 'ru', preloaded: [files[1], files[3]] },
  { lang: 'en', preloaded: [files[4], files[7]] },
] as const

describe('preloadFonts', () => {
  it.each(cases)('picks the upright text and the interface of $lang in its main slice', ({ lang, preloaded }) => {
    expect(preloadFonts(lang, files)).toEqual(preloaded)
  })
})
