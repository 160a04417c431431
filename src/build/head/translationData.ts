import type { CreativeWorkLeaf } from 'schema-dts'
import type { Lang } from '#content/schema/text.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Readout } from '#domain/readout.ts'

/** What ties a text to the same text in the other language: the original to its translation, the translation to its original. */
export function translationData(
  { lang, original }: Readout,
  refIn: (lang: Lang) => { '@id': string },
): Pick<CreativeWorkLeaf, 'workTranslation' | 'translationOfWork'> {
  const other = refIn(otherLang(lang))
  return lang === original ? { workTranslation: other } : { translationOfWork: other }
}
