import { pageOrigin } from '#browser/pageOrigin.ts'
import { buildHash, buildPath } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'
import { bareId } from '#domain/twinId.ts'

/** The absolute address of a readout, or of a passage in it, which may be named by the id of a twin. */
export function permalinkOf({ lang, slug }: Pick<Readout, 'lang' | 'slug'>, id?: string): string {
  const path = buildPath({ page: 'readout', lang, slug, passage: null })
  return `${pageOrigin()}${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}${id === undefined ? '' : buildHash(bareId(id))}`
}
