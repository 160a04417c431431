import type { Lang } from '#content/schema/text.ts'

/** The language that a readout has besides the given one. */
export function otherLang(lang: Lang): Lang {
  return lang === 'ru' ? 'en' : 'ru'
}
