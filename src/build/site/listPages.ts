import type { Lang } from '#content/schema/text.ts'
import { buildPath, type Passage } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'

/** A page that is written to a file of its own; `path` is below the site's base and ends with a slash. */
export type PageOf =
  | { kind: 'list'; path: string; lang: Lang }
  | { kind: 'readout'; path: string; lang: Lang; readout: Readout; passage: Passage | null }

/** Every page of the URL contract but that of unknown addresses. `readouts` in both languages, newest first. */
export function listPages(readouts: Readout[]): PageOf[] {
  const langs = [...new Set(readouts.map(({ lang }) => lang))]
  const newest = readouts.find(({ lang }) => lang === 'ru')
  return [
    ...(newest === undefined ? [] : [{ ...pageOf(newest, null), path: buildPath({ page: 'home' }) }]),
    ...langs.map((lang): PageOf => ({ kind: 'list', path: buildPath({ page: 'list', lang }), lang })),
    ...readouts.flatMap(pagesOf),
  ]
}

/** A readout's own page and those of its passages. */
function pagesOf(readout: Readout): PageOf[] {
  const passages: Passage[] = [
    ...readout.quotations.map(({ id }): Passage => ({ kind: 'quotation', id })),
    ...readout.sections.map(({ id }): Passage => ({ kind: 'section', id })),
  ]
  return [null, ...passages].map((passage) => pageOf(readout, passage))
}

function pageOf(readout: Readout, passage: Passage | null): PageOf {
  const { lang, slug } = readout
  return { kind: 'readout', path: buildPath({ page: 'readout', lang, slug, passage }), lang, readout, passage }
}
