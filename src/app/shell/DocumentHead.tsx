import { useLayoutEffect } from 'react'
import { setDocumentLang } from '#browser/documentLang.ts'
import type { Lang } from '#content/schema/text.ts'

/** The document's title and language, which stand outside React's root. */
export function DocumentHead({ lang, title }: { lang: Lang; title: string }) {
  useLayoutEffect(() => setDocumentLang(lang), [lang])
  return <title>{`${title} · Readout`}</title>
}
