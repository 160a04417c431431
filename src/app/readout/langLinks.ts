import type { To } from 'react-router'
import type { Lang } from '#content/schema/text.ts'
import { findIn, withFind } from '#domain/finding/findQuery.ts'
import { buildPath, buildQuery, type Passage } from '#domain/links.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Readout } from '#domain/readout.ts'
import type { View } from '#domain/view.ts'

type Given = { readout: Readout; passage: Passage | null; view: View; place: { search: string; hash: string } }
type LangLinks = { lang: Lang | null; to: (lang: Lang) => To; beside: To }

/** The same page in each language and in both, under the same view; `lang` is the page's own, `null` where it is in both. */
export function langLinks({ readout, passage, view, place: { search, hash } }: Given): LangLinks {
  const { lang, slug } = readout
  const queryOf = (other: View) => withFind(buildQuery(other), findIn(search))
  return {
    lang: view.with === null ? lang : null,
    to: (other) => ({
      pathname: buildPath({ page: 'readout', lang: other, slug, passage }),
      search: queryOf({ ...view, with: null }),
      hash,
    }),
    beside: { search: queryOf({ ...view, with: otherLang(lang) }), hash },
  }
}
